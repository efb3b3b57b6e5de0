package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeRegistrationExtended;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 质权登记期限届满前延期. A registration is extended before it has run out, to a later day. */
public record RegistrationIsExtendedInTime(Provision provision) implements Rule<PledgeRegistrationExtended> {
    @Override
    public Class<PledgeRegistrationExtended> concerns() {
        return PledgeRegistrationExtended.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistrationExtended event) {
        return lastDay(before, event)
                .filter(lastDay -> !event.effectiveOn().isAfter(lastDay)
                        && event.registeredUntil().isAfter(lastDay))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistrationExtended event) {
        return List.of(
                event.dealing(),
                lastDay(before, event).map(LocalDate::toString).orElse("-"),
                event.effectiveOn(),
                event.registeredUntil());
    }

    private static Optional<LocalDate> lastDay(Asset before, PledgeRegistrationExtended event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.wasGoodOn(event.effectiveOn()))
                .flatMap(pledge -> pledge.terms().registeredUntil());
    }
}
