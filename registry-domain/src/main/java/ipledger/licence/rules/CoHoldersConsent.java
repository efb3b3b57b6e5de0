package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.party.Party;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 独占、排他许可须经全体共有人同意. An exclusive or sole licence has the consent of every co-holder; each may give ordinary licences alone. */
public record CoHoldersConsent(Provision provision) implements ListingRule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public List<Party> amiss(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .filter(terms -> terms.kind().excludesOtherLicensees())
                .flatMap(terms -> before.silentCoHolders(terms.licensors(), terms.consents()).stream())
                .toList();
    }
}
