package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Transfer;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 转回的须为已完成的转让. A transfer back names the transfer that it undoes: title moved by it, from those who now take to those who now give. */
public record ReturnedTransferWasDone(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        if (event.conveyance().ground() != TransferGround.RETURN) return true;
        return event.conveyance()
                .follows()
                .flatMap(before.title()::of)
                .filter(undone -> undone.stage() == Transfer.Stage.DONE)
                .filter(undone -> Asset.allAmong(
                        event.conveyance().to().parties(), undone.conveyance().from()))
                .filter(undone -> Asset.allAmong(
                        event.conveyance().from(), undone.conveyance().to().parties()))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.conveyance().follows().map(Object::toString).orElse("-"));
    }
}
