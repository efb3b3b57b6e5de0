package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 共有人一致同意, 另有约定的除外. Where all that the transferors hold passes by their own will, the other co-holders have consented, now or beforehand. */
public record CoHoldersConsent(Provision provision) implements ListingRule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public List<Party> amiss(Asset before, TransferEntered event) {
        var conveyance = event.conveyance();
        if (!conveyance.ground().isVoluntary() || conveyance.isOfAPart()) return List.of();
        return before.silentCoHolders(conveyance.from(), conveyance.consents());
    }
}
