package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可的条件须与声明一致. An open licence has the fee that was declared and ends with the offer at the latest. */
public record OpenLicenceIsAsOffered(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.terms().kind() != LicenceKind.OPEN
                || before.licences()
                        .openTerms()
                        .map(offer -> isAsOffered(event.terms(), offer))
                        .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.dealing());
    }

    private static boolean isAsOffered(LicenceTerms terms, OpenLicenceTerms offer) {
        boolean isAtTheFee = terms.feeTerms().filter(offer.fee()::equals).isPresent();
        return isAtTheFee
                && offer.lastDay()
                        .map(last -> terms.lastDay()
                                .filter(day -> !day.isAfter(last))
                                .isPresent())
                        .orElse(true);
    }
}
