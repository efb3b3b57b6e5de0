package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 以主编号登载. What is entered here is entered under the number that names the right for its whole life; a foreign source may know another only. */
public record NumberIsPrincipal(Provision provision) implements Rule<RightEntered> {
    @Override
    public Class<RightEntered> concerns() {
        return RightEntered.class;
    }

    @Override
    public boolean permits(Asset before, RightEntered event) {
        return event.provenance().isFact() || event.asset().isPrincipal();
    }

    @Override
    public List<Object> particulars(Asset before, RightEntered event) {
        return List.of(event.asset());
    }
}
