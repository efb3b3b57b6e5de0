package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.asset.Preservation;
import ipledger.event.PreservationEvent.FreezeRenewed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 续行期限不超过法定上限. A renewed freeze runs no longer than the law admits at a time, from the end of the term before. */
public record RenewalRunsNoLongerThanAdmitted(Provision provision) implements Rule<FreezeRenewed> {
    @Override
    public Class<FreezeRenewed> concerns() {
        return FreezeRenewed.class;
    }

    @Override
    public boolean permits(Asset before, FreezeRenewed event) {
        return event.lastDay()
                .filter(day -> longest(before, event).filter(day::isAfter).isPresent())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, FreezeRenewed event) {
        return List.of(event.lastDay().orElseThrow(), longest(before, event).orElseThrow());
    }

    private static Optional<LocalDate> longest(Asset before, FreezeRenewed event) {
        return before.preservation()
                .effectOf(event.order(), before.kind())
                .filter(effect -> !effect.lastDay().equals(LocalDate.MAX))
                .map(effect -> Preservation.longestFrom(
                        effect.lastDay().plusDays(1), effect.freeze().ground(), before.kind()));
    }
}
