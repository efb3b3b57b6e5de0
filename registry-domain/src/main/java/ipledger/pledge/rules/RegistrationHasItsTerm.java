package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 载明质权登记期限. The registration of a pledge of a mark says until when it runs; a gazette need not. */
public record RegistrationHasItsTerm(Provision provision) implements Rule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistered event) {
        return event.provenance().isFact() || event.terms().registeredUntil().isPresent();
    }
}
