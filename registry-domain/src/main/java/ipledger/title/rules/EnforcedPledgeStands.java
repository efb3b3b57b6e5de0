package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.TitleEvent.TransferEntered;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 实现的质权须存在. A transfer that carries out a pledge names one that is registered on the asset, or was released because it is carried out. */
public record EnforcedPledgeStands(Provision provision) implements Rule<TransferEntered> {
    @Override
    public Class<TransferEntered> concerns() {
        return TransferEntered.class;
    }

    @Override
    public boolean permits(Asset before, TransferEntered event) {
        return event.conveyance().ground() != TransferGround.PLEDGE_ENFORCEMENT
                || before.pledges().all().stream().anyMatch(pledge -> isMeant(pledge, event));
    }

    @Override
    public List<Object> particulars(Asset before, TransferEntered event) {
        return List.of(event.conveyance().follows().map(Object::toString).orElse("-"));
    }

    private static boolean isMeant(Pledge pledge, TransferEntered event) {
        boolean isNamed =
                event.conveyance().follows().map(pledge.dealing()::equals).orElse(true);
        return isNamed
                && (pledge.isInForce()
                        || pledge.releaseGround()
                                .filter(ReleaseGround.ENFORCED::equals)
                                .isPresent());
    }
}
