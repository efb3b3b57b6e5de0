package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 权利未被中止、未被保全. No suspension runs and no freeze that forbids it is in effect on what passes; a court's decision of a day before the freeze goes before it. */
public record NothingIsSuspendedOrFrozen(Provision provision) implements ListingRule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public List<String> amiss(Asset before, TransferEntered event) {
        if (goesBefore(before, event)) return List.of();
        return before.hindrancesTo(FrozenAct.TRANSFER, event.conveyance().from(), event.effectiveOn());
    }

    private static boolean goesBefore(Asset before, TransferEntered event) {
        if (event.conveyance().ground() != TransferGround.COURT_DECISION) return false;
        var decidedOn = event.conveyance().agreedOn().orElse(event.effectiveOn());
        // Where nothing is frozen, it is suspended for the very dispute that the court decided.
        return before.freezesAgainst(FrozenAct.TRANSFER, event.conveyance().from(), event.effectiveOn()).stream()
                .allMatch(effect -> decidedOn.isBefore(effect.freeze().orderedOn()));
    }
}
