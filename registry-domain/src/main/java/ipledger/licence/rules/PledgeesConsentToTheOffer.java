package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 专利权被质押的, 经质权人同意方可开放许可. A pledged patent is openly offered with the consent of every pledgee on record. */
public record PledgeesConsentToTheOffer(Provision provision) implements ListingRule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public List<Party> amiss(Asset before, OpenLicenceDeclared event) {
        return before.pledges()
                .silentPledgees(event.terms().map(OpenLicenceTerms::consents).orElse(List.of()), event.effectiveOn());
    }
}
