package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.ArrayList;
import java.util.List;

/** 著作权质权合同须具备法定内容. The contract names parties, kind and amount of the claim, the term of the debt, the rights pledged, scope and term of the security; a fact is not asked for them. */
public record CopyrightContractHasItsContents(Provision provision) implements ListingRule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public List<String> amiss(Asset before, PledgeEntered event) {
        if (event.provenance().isFact()) return List.of();
        var terms = event.terms();
        var claim = terms.claim();
        var missing = new ArrayList<String>();
        if (claim.kind().isEmpty()) missing.add("terms.claim.kind");
        if (claim.amount().isEmpty()) missing.add("terms.claim.amount");
        if (claim.dueOn().isEmpty()) missing.add("terms.claim.dueOn");
        if (claim.scope().isEmpty()) missing.add("terms.claim.scope");
        if (terms.rights().isEmpty()) missing.add("terms.rights");
        if (terms.securityUntil().isEmpty()) missing.add("terms.securityUntil");
        return missing;
    }
}
