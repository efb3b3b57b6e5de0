package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 共有人的优先购买权. Where a share is sold to somebody who is no co-holder, the other co-holders have waived their pre-emption, or let the time for it pass. */
public record CoHoldersWaivePreEmption(Provision provision) implements ListingRule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public List<Party> amiss(Asset before, TransferEntered event) {
        var conveyance = event.conveyance();
        if (!conveyance.ground().isSale()
                || !conveyance.isOfAPart()
                || before.areHolders(conveyance.to().parties())) return List.of();
        var offered = before.title().preEmptionOf(event.dealing());
        return before.silentCoHolders(conveyance.from(), conveyance.consents()).stream()
                .filter(party -> offered.filter(offer -> offer.isSettledFor(party, event.effectiveOn()))
                        .isEmpty())
                .toList();
    }
}
