package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 没有约定债权确定期间的, 自质权设立之日起满二年方可请求确定. Without a claim period, fixing is asked for when two years have passed since the pledge arose. */
public record FixingWaitsTwoYears(Provision provision) implements Rule<ClaimFixed> {
    private static final int YEARS_TO_WAIT = 2;

    @Override
    public Class<ClaimFixed> concerns() {
        return ClaimFixed.class;
    }

    @Override
    public boolean permits(Asset before, ClaimFixed event) {
        if (event.ground() != FixingGround.TWO_YEARS_PASSED) return true;
        return before.pledges()
                .of(event.dealing())
                .map(pledge -> pledge.claim().dueOn().isEmpty() && hasWaited(pledge, event.effectiveOn()))
                .orElse(true); // another rule says so
    }

    @Override
    public List<Object> particulars(Asset before, ClaimFixed event) {
        var pledge = before.pledges().of(event.dealing()).orElseThrow();
        return List.of(
                pledge.registeredOn().map(LocalDate::toString).orElse("-"),
                pledge.claim().dueOn().map(LocalDate::toString).orElse("-"));
    }

    private static boolean hasWaited(Pledge pledge, LocalDate day) {
        return pledge.registeredOn()
                .filter(since ->
                        !since.isAfter(day) && !since.plusYears(YEARS_TO_WAIT).isAfter(day))
                .isPresent();
    }
}
