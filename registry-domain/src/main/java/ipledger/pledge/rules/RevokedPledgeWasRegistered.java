package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.PledgeRevoked;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 被撤销的登记须存在. A revocation names a registration that stands, and takes effect on its day: void from the beginning. */
public record RevokedPledgeWasRegistered(Provision provision) implements Rule<PledgeRevoked> {
    @Override
    public Class<PledgeRevoked> concerns() {
        return PledgeRevoked.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRevoked event) {
        return before.pledges()
                .of(event.dealing())
                .filter(Pledge::isInForce)
                .filter(pledge -> pledge.registeredOn()
                        .filter(event.effectiveOn()::equals)
                        .isPresent())
                .filter(pledge -> !event.revokedOn().isBefore(event.effectiveOn()))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRevoked event) {
        return List.of(event.dealing(), event.effectiveOn());
    }
}
