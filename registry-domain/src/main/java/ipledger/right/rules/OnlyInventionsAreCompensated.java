package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 仅发明专利可予期限补偿. Only the term of an invention is compensated. */
public record OnlyInventionsAreCompensated(Provision provision) implements Rule<TermCompensated> {
    @Override
    public Class<TermCompensated> concerns() {
        return TermCompensated.class;
    }

    @Override
    public boolean permits(Asset before, TermCompensated event) {
        return before.kind().filter(kind -> kind != AssetKind.INVENTION).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TermCompensated event) {
        return List.of(before.kind().orElseThrow().text());
    }
}
