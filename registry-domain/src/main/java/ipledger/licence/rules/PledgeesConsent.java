package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 出质的权利, 经质权人同意方可许可. What is pledged is licensed with the consent of every pledgee on record; a compulsory one by decision. */
public record PledgeesConsent(Provision provision) implements ListingRule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public List<Party> amiss(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .filter(terms -> terms.kind() != LicenceKind.COMPULSORY)
                .flatMap(terms -> before.pledges().silentPledgees(terms.consents(), event.effectiveOn()).stream())
                .toList();
    }
}
