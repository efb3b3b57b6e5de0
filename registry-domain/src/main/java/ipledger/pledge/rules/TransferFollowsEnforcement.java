package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 流质约定不发生权利转移. Where the contract says that the asset becomes the pledgee's, title passes by enforcement only after the pledge was enforced: the clause gives priority payment only. */
public record TransferFollowsEnforcement(Provision provision) implements Rule<TitleTransferred> {
    @Override
    public Class<TitleTransferred> concerns() {
        return TitleTransferred.class;
    }

    @Override
    public boolean permits(Asset before, TitleTransferred event) {
        return event.conveyance().ground() != TransferGround.PLEDGE_ENFORCEMENT
                || before.pledges().inForceOn(event.effectiveOn()).stream()
                        .filter(pledge -> pledge.terms().forfeitureClause())
                        .allMatch(pledge -> pledge.security().enforcement().isPresent());
    }
}
