package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 替代同日实用新型者不予补偿. An invention that took the place of a same-day utility model has no compensation for delay. */
public record NoCompensationAfterReplacement(Provision provision) implements Rule<TermCompensated> {
    @Override
    public Class<TermCompensated> concerns() {
        return TermCompensated.class;
    }

    @Override
    public boolean permits(Asset before, TermCompensated event) {
        return before.right().replacedUtilityModel().isEmpty()
                || event.ground().filter(CompensationGround.NEW_DRUG::equals).isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, TermCompensated event) {
        return List.of(before.right().replacedUtilityModel().orElseThrow());
    }
}
