package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 与在先许可不冲突. No exclusive or sole licence in force covers the same ground, and an exclusive or sole one covers no ground that is licensed already, unless those licensees consent. */
public record NoLicenceStandsInConflict(Provision provision) implements ListingRule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public List<DealingNumber> amiss(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .flatMap(
                        terms -> before.licences().inConflictWith(event.dealing(), terms, event.effectiveOn()).stream())
                .toList();
    }
}
