package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightFiled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 申请不重复登载. An application is filed once; another source that says the same breaks nothing. */
public record FilingIsEnteredOnce(Provision provision) implements Rule<RightFiled> {
    @Override
    public Class<RightFiled> concerns() {
        return RightFiled.class;
    }

    @Override
    public boolean permits(Asset before, RightFiled event) {
        return before.right()
                .filedOn()
                .filter(day -> !event.provenance().isFact() || !day.equals(event.effectiveOn()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightFiled event) {
        return List.of(before.right().filedOn().orElseThrow());
    }
}
