package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 强制许可依决定取得. A compulsory licence rests on a decision, named by its number and among the documents. */
public record CompulsoryLicenceIsDecided(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.provenance().isFact()
                || event.terms().kind() != LicenceKind.COMPULSORY
                || (event.provenance().officeNumber().isPresent()
                        && event.provenance().has(DocumentKind.COMPULSORY_DECISION));
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.dealing());
    }
}
