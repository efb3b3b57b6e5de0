package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.MarkDescribed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 商标事项仅登载于商标. Flags and Nice classes are stated of a mark only. */
public record DescribedMarkIsAMark(Provision provision) implements Rule<MarkDescribed> {
    @Override
    public Class<MarkDescribed> concerns() {
        return MarkDescribed.class;
    }

    @Override
    public boolean permits(Asset before, MarkDescribed event) {
        return before.kind()
                .filter(kind -> kind != AssetKind.TRADEMARK && kind != AssetKind.GEOGRAPHICAL_INDICATION)
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, MarkDescribed event) {
        return List.of(before.kind().orElseThrow().text());
    }
}
