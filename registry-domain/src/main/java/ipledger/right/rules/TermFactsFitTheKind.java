package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.TermFactsStated;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** 期限要素与种类相符. What is stated of author, publication, exploitation or plant is stated of a right whose term depends on it. */
public record TermFactsFitTheKind(Provision provision) implements Rule<TermFactsStated> {
    @Override
    public Class<TermFactsStated> concerns() {
        return TermFactsStated.class;
    }

    @Override
    public boolean permits(Asset before, TermFactsStated event) {
        return before.kind().map(kind -> misplaced(kind, event).isEmpty()).orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, TermFactsStated event) {
        return List.of(
                before.kind().orElseThrow().text(), misplaced(before.kind().orElseThrow(), event));
    }

    private static List<String> misplaced(AssetKind kind, TermFactsStated event) {
        var facts = event.facts();
        var misplaced = new ArrayList<String>();
        if (facts.author().isPresent() && !kind.isCopyright()) misplaced.add("author");
        if (facts.lastAuthorDiedOn().isPresent() && !kind.isCopyright()) misplaced.add("lastAuthorDiedOn");
        if (facts.firstPublishedOn().isPresent() && !kind.isCopyright()) misplaced.add("firstPublishedOn");
        boolean isCreated = kind.isCopyright() || kind == AssetKind.LAYOUT_DESIGN;
        if (facts.completedOn().isPresent() && !isCreated) misplaced.add("completedOn");
        if (facts.firstExploitedOn().isPresent() && kind != AssetKind.LAYOUT_DESIGN) misplaced.add("firstExploitedOn");
        if (facts.plant().isPresent() && kind != AssetKind.PLANT_VARIETY) misplaced.add("plant");
        return misplaced;
    }
}
