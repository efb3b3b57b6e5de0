package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PartOfClaimAssigned;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 债权确定前的部分转让. A part is assigned, and the pledge stays unless agreed, only of a maximum-amount pledge whose claim is not fixed yet. */
public record PartIsOfAnUnfixedClaim(Provision provision) implements Rule<PartOfClaimAssigned> {
    @Override
    public Class<PartOfClaimAssigned> concerns() {
        return PartOfClaimAssigned.class;
    }

    @Override
    public boolean permits(Asset before, PartOfClaimAssigned event) {
        return before.pledges()
                .of(event.dealing())
                .filter(pledge -> pledge.claim().maximumAmount())
                .filter(pledge -> pledge.fixedOn(event.effectiveOn()).isEmpty())
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, PartOfClaimAssigned event) {
        return List.of(event.dealing());
    }
}
