package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze is in effect; a court's decision of a day before the freeze goes before it. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return before.hindrancesOn(event.effectiveOn()).isEmpty() || goesBefore(before, event);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(before.hindrancesOn(event.effectiveOn()));
    }

    private static boolean goesBefore(Asset before, TransferEntered event) {
        if (event.conveyance().ground() != TransferGround.COURT_DECISION) return false;
        var decidedOn = event.conveyance().agreedOn().orElse(event.effectiveOn());
        return before.preservation()
                .freezeOn(event.effectiveOn(), before.kind())
                .map(effect -> decidedOn.isBefore(effect.freeze().orderedOn()))
                .orElse(true); // suspended for the very dispute that the court decided
    }
}
