package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 再许可须指明存续的主许可. The head licence that a sub-licence names stands on the asset and is held by its licensors. */
public record SubLicenceNamesItsHead(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return before.licences()
                .termsOf(event)
                .filter(terms -> terms.head().isPresent() && !isHeld(before, terms, event))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(
                before.licences().termsOf(event).flatMap(LicenceTerms::head).orElseThrow());
    }

    private static boolean isHeld(Asset before, LicenceTerms terms, LicenceEntered event) {
        return terms.head()
                .flatMap(before.licences()::of)
                .filter(head -> head.standsOn(event.effectiveOn()))
                .map(Licence::terms)
                .filter(head -> Asset.allAmong(terms.licensors(), head.licensees()))
                .isPresent();
    }
}
