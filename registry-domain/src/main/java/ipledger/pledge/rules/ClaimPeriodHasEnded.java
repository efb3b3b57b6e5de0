package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 债权确定期间已届满. A claim is fixed by the end of its period when the last day has passed. */
public record ClaimPeriodHasEnded(Provision provision) implements Rule<ClaimFixed> {
    @Override
    public Class<ClaimFixed> concerns() {
        return ClaimFixed.class;
    }

    @Override
    public boolean permits(Asset before, ClaimFixed event) {
        if (event.ground() != FixingGround.PERIOD_ENDED) return true;
        return before.pledges()
                .of(event.dealing())
                .map(pledge -> pledge.claim()
                        .dueOn()
                        .filter(event.effectiveOn()::isAfter)
                        .isPresent())
                .orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, ClaimFixed event) {
        return List.of(before.pledges()
                .of(event.dealing())
                .flatMap(pledge -> pledge.claim().dueOn())
                .map(LocalDate::toString)
                .orElse("-"));
    }
}
