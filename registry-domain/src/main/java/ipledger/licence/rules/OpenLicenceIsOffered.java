package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可须依公告的声明取得. An open licence is taken while the holders' offer stands; one that is negotiated apart is an ordinary one. */
public record OpenLicenceIsOffered(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.terms().kind() != LicenceKind.OPEN
                || (before.licences()
                                .openSince()
                                .filter(since -> !since.isAfter(event.effectiveOn()))
                                .isPresent()
                        && before.licences()
                                .openTerms()
                                .flatMap(OpenLicenceTerms::lastDay)
                                .filter(event.effectiveOn()::isAfter)
                                .isEmpty());
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.dealing());
    }
}
