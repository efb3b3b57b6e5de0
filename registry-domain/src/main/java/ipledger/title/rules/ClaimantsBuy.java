package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Passing;
import ipledger.asset.PreEmption;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 主张优先购买的共有人优先购买. Where co-holders claimed the share that was offered, it passes to them: in the portions that they agreed, else by their shares. */
public record ClaimantsBuy(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return claimed(before, event)
                .filter(offered -> !passesTo(before, offered, event.conveyance().to()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(claimed(before, event).map(PreEmption::claimants).orElse(List.of()));
    }

    private static Optional<PreEmption> claimed(Asset before, TransferEntered event) {
        return event.conveyance().ground().isSale()
                ? before.title()
                        .preEmptionOf(event.dealing())
                        .filter(offered -> !offered.claimants().isEmpty())
                : Optional.empty();
    }

    private static boolean passesTo(Asset before, PreEmption offered, Holders buyers) {
        var claimants = offered.claimants();
        if (!Asset.allAmong(claimants, buyers.parties()) || !Asset.allAmong(buyers.parties(), claimants)) return false;
        return offered.portions()
                .map(agreed -> buyers.parties().stream()
                        .allMatch(buyer -> portionOf(agreed, buyer).equals(portionOf(buyers, buyer))))
                .orElseGet(() -> byTheirShares(before, claimants, buyers));
    }

    /** What each buys is to what another buys as his share is to the other's. */
    private static boolean byTheirShares(Asset before, List<Party> claimants, Holders buyers) {
        var held = before.title().holders().flatMap(holders -> Passing.heldBy(holders, claimants));
        return buyers.parties().stream()
                .allMatch(buyer -> held.flatMap(all -> portionOf(buyers, buyer).map(all::times))
                        .equals(before.title().holders().flatMap(holders -> portionOf(holders, buyer))));
    }

    private static Optional<Share> portionOf(Holders holders, Party party) {
        return Passing.heldBy(holders, List.of(party));
    }
}
