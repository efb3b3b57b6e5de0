package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;

/** 延长的许可与其他许可不冲突. Through the days that are added no licence of others stands in the way. */
public record ExtensionIsInNoConflict(Provision provision) implements ListingRule<LicenceTermChanged> {
    @Override
    public Class<LicenceTermChanged> concerns() {
        return LicenceTermChanged.class;
    }

    @Override
    public List<DealingNumber> amiss(Asset before, LicenceTermChanged event) {
        return before.licences().of(event.dealing()).filter(Licence::stands).stream()
                .flatMap(licence -> before
                        .licences()
                        .inConflictWith(event.dealing(), licence.terms().until(event.lastDay()), event.effectiveOn())
                        .stream())
                .toList();
    }
}
