package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 注销自公告之日起终止. A cancellation that was requested under the law of 2026 takes effect on its gazette; one requested before, on receipt. */
public record CancelledOnTheGazette(Provision provision) implements Rule<RightCancelled> {
    @Override
    public Class<RightCancelled> concerns() {
        return RightCancelled.class;
    }

    @Override
    public boolean permits(Asset before, RightCancelled event) {
        return lawful(event).filter(day -> !day.equals(event.effectiveOn())).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightCancelled event) {
        return List.of(event.effectiveOn(), lawful(event).orElseThrow());
    }

    private Optional<LocalDate> lawful(RightCancelled event) {
        var underEarlierLaw = event.requestedOn()
                .filter(day -> day.isBefore(provision.inForce().from()));
        return underEarlierLaw.or(event::announcedOn);
    }
}
