package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.event.PledgeEvent.ClaimFixed;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 质押财产已被查封、扣押. A claim is fixed by a seizure that the pledgee knows of where a freeze of what is pledged is in effect on that day. */
public record SeizureIsOnRecord(Provision provision) implements Rule<ClaimFixed> {
    @Override
    public Class<ClaimFixed> concerns() {
        return ClaimFixed.class;
    }

    @Override
    public boolean permits(Asset before, ClaimFixed event) {
        return event.ground() != FixingGround.SEIZURE_KNOWN
                || before.preservation().freezesOn(event.effectiveOn(), before.kind()).stream()
                        .anyMatch(effect -> effect.freeze().scope().reaches(pledgors(before, event)));
    }

    private static List<Party> pledgors(Asset before, ClaimFixed event) {
        return before.pledges().of(event.dealing()).map(Pledge::pledgors).orElse(List.of());
    }

    @Override
    public List<Object> particulars(Asset before, ClaimFixed event) {
        return List.of(event.effectiveOn());
    }
}
