package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 药品期限补偿不超过五年、上市后不超过十四年. The term of a new drug is compensated by five years at most, and ends fourteen years after its approval at the latest. */
public record DrugCompensationIsBounded(Provision provision) implements Rule<TermCompensated> {
    @Override
    public Class<TermCompensated> concerns() {
        return TermCompensated.class;
    }

    @Override
    public boolean permits(Asset before, TermCompensated event) {
        return event.ground().filter(CompensationGround.NEW_DRUG::equals).isEmpty()
                || latest(before, event).filter(event.lastDay()::isAfter).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TermCompensated event) {
        return List.of(event.lastDay(), latest(before, event).orElseThrow());
    }

    private static final int MOST_YEARS = 5;
    private static final int MOST_YEARS_FROM_APPROVAL = 14;

    private static Optional<LocalDate> latest(Asset before, TermCompensated event) {
        var byTerm = before.right().lastDay().map(day -> day.plusYears(MOST_YEARS));
        var byApproval = event.approvedOn().map(day -> day.plusYears(MOST_YEARS_FROM_APPROVAL));
        return byTerm.map(day -> byApproval.filter(day::isAfter).orElse(day)).or(() -> byApproval);
    }
}
