package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.ArrayList;
import java.util.List;

/** 质押合同须具备法定内容. The contract names parties, kind and amount of the claim, the term of the debt and the scope of security; a gazette gives none of these, so a fact is not asked for them. */
public record ContractHasItsContents(Provision provision) implements ListingRule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public List<String> amiss(Asset before, PledgeEntered event) {
        if (event.provenance().isFact()) return List.of();
        var claim = event.terms().claim();
        var missing = new ArrayList<String>();
        if (event.terms().pledgors().isEmpty()) missing.add("terms.pledgors");
        if (event.terms().pledgees().isEmpty()) missing.add("terms.pledgees");
        if (claim.kind().isEmpty()) missing.add("terms.claim.kind");
        if (claim.amount().isEmpty()) missing.add("terms.claim.amount");
        if (claim.dueOn().isEmpty()) missing.add("terms.claim.dueOn");
        if (claim.scope().isEmpty()) missing.add("terms.claim.scope");
        return missing;
    }
}
