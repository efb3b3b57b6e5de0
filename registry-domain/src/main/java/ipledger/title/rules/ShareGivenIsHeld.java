package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Passing;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.party.Share;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 转让份额不得超过所持份额. The transferors hold at least the share that they give. */
public record ShareGivenIsHeld(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return event.conveyance()
                .share()
                .flatMap(share -> held(before, event).map(held -> share.compareTo(held) <= 0))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(
                event.conveyance().share().orElseThrow(), held(before, event).orElseThrow());
    }

    /** Absent where the transferors are no holders: another rule says so. */
    private static Optional<Share> held(Asset before, TransferEntered event) {
        return before.title()
                .holders()
                .filter(holders -> before.areHolders(event.conveyance().from()))
                .flatMap(holders -> Passing.heldBy(holders, event.conveyance().from()));
    }
}
