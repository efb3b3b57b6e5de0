package ipledger.implementation.rules;

import ipledger.asset.Asset;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 实施期间在权利存续期间内. The period of use begins when the right was filed or later, before it ended, and is over when it is recorded. */
public record UseIsWithinTheLifeOfTheRight(Provision provision) implements Rule<ImplementationRecorded> {
    @Override
    public Class<ImplementationRecorded> concerns() {
        return ImplementationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ImplementationRecorded event) {
        var use = event.use();
        var right = before.right();
        return !use.until().isBefore(use.from())
                && !use.until().isAfter(event.effectiveOn())
                && right.filedOn().filter(use.from()::isBefore).isEmpty()
                && right.endedOn().filter(end -> !use.from().isBefore(end)).isEmpty()
                && right.lastDay().filter(use.from()::isAfter).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ImplementationRecorded event) {
        return List.of(event.use().from(), event.use().until());
    }
}
