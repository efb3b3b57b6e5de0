package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightGranted;
import ipledger.kind.Kinds;
import ipledger.kind.TermDates;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 载明的届满日不超过法定期限. A last day that is stated with the grant is not after the last day that the law of the kind gives. */
public record StatedTermIsWithinTheLaw(Provision provision) implements Rule<RightGranted> {
    @Override
    public Class<RightGranted> concerns() {
        return RightGranted.class;
    }

    @Override
    public boolean permits(Asset before, RightGranted event) {
        return event.statedLastDay()
                .filter(day -> lawful(before, event).filter(day::isAfter).isPresent())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightGranted event) {
        return List.of(
                event.statedLastDay().orElseThrow(), lawful(before, event).orElseThrow());
    }

    private static Optional<LocalDate> lawful(Asset before, RightGranted event) {
        return Kinds.of(event.kind())
                .lastDay(new TermDates(
                        event.filedOn().or(() -> before.right().filedOn()),
                        Optional.of(event.effectiveOn()),
                        before.right().facts()));
    }
}
