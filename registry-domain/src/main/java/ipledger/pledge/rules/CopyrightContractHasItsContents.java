package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** 著作权质权合同须具备法定内容. The contract names parties, kind and amount of the claim, the term of the debt, the rights pledged, scope and term of the security; a fact is not asked for them. */
public record CopyrightContractHasItsContents(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return event.provenance().isFact() || missing(event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(missing(event));
    }

    private static List<String> missing(PledgeEntered event) {
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
