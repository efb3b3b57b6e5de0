package ipledger.right.rules;

import ipledger.asset.Abandonment;
import ipledger.asset.Asset;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.GivenUp;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 放弃、注销须质权人同意. A pledged right is given up, or cancelled, only with the pledgees' consent. */
public record PledgeesConsentToGivingUp(Provision provision) implements Rule<GivenUp> {
    @Override
    public Class<GivenUp> concerns() {
        return GivenUp.class;
    }

    @Override
    public boolean permits(Asset before, GivenUp event) {
        return before.pledges()
                .silentPledgees(consents(before, event), event.effectiveOn())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, GivenUp event) {
        return List.of(before.pledges().silentPledgees(consents(before, event), event.effectiveOn()));
    }

    /** What was declared brings the consents for what is announced. */
    private static List<Party> consents(Asset before, GivenUp event) {
        return switch (event) {
            case AbandonmentSought e -> e.consents();
            case CoHolderWithdrew e -> e.consents();
            case RightAbandoned e -> declared(before);
            case RightCancelled e -> declared(before);
        };
    }

    private static List<Party> declared(Asset before) {
        return before.right().abandonment().map(Abandonment::consents).orElse(List.of());
    }
}
