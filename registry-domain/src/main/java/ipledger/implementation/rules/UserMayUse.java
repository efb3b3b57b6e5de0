package ipledger.implementation.rules;

import ipledger.asset.Asset;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 实施人为权利人或者被许可人. Who uses the asset holds it, has held it, or is its licensee on record. */
public record UserMayUse(Provision provision) implements Rule<ImplementationRecorded> {
    @Override
    public Class<ImplementationRecorded> concerns() {
        return ImplementationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ImplementationRecorded event) {
        var user = List.of(event.use().by());
        return before.holders().isEmpty() // nobody is known
                || before.areHolders(user)
                || before.title().chain().stream()
                        .anyMatch(link -> Asset.allAmong(user, link.conveyance().from()))
                || before.licences().all().stream()
                        .anyMatch(
                                licence -> Asset.allAmong(user, licence.terms().licensees()));
    }

    @Override
    public List<Object> particulars(Asset before, ImplementationRecorded event) {
        return List.of(event.use().by(), before.holders());
    }
}
