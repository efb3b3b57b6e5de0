package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 实行开放许可的专利出质, 质权人知悉. Where a patent that is openly offered is pledged, the pledgee declares that it knows of the offer. */
public record PledgeeKnowsTheOpenLicence(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return before.licences().openSince().isEmpty()
                || event.terms().declarations().contains(PledgeDeclaration.OPEN_LICENCE_KNOWN);
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(before.licences().openSince().orElseThrow());
    }
}
