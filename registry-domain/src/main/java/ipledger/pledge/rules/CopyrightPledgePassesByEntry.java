package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.rule.Provision;
import ipledger.rule.Rule;

/** 著作权质权随主债权转移须经登记. On copyright the pledge passes with the claim by entry: the copyright register's number of the change is stated. */
public record CopyrightPledgePassesByEntry(Provision provision) implements Rule<ClaimAssigned> {
    @Override
    public Class<ClaimAssigned> concerns() {
        return ClaimAssigned.class;
    }

    @Override
    public boolean permits(Asset before, ClaimAssigned event) {
        return event.provenance().officeNumber().isPresent();
    }
}
