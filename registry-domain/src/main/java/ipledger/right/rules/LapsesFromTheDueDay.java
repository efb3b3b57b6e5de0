package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 自缴费期满之日起终止. A right that lapses for an unpaid annuity ends from the day on which it fell due. */
public record LapsesFromTheDueDay(Provision provision) implements Rule<RightLapsed> {
    @Override
    public Class<RightLapsed> concerns() {
        return RightLapsed.class;
    }

    @Override
    public boolean permits(Asset before, RightLapsed event) {
        return before.right()
                .grace()
                .filter(owed -> !owed.dueOn().equals(event.effectiveOn()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightLapsed event) {
        return List.of(before.right().grace().orElseThrow().dueOn(), event.effectiveOn());
    }
}
