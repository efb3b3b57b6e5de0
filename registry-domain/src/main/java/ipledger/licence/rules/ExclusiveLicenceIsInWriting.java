package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 专有许可应当采取书面形式. An exclusive licence of copyright is by written contract: its day is stated, or it is among the documents. */
public record ExclusiveLicenceIsInWriting(Provision provision) implements Rule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public boolean permits(Asset before, LicenceGranted event) {
        return event.provenance().isFact()
                || event.terms().kind() != LicenceKind.EXCLUSIVE_COPYRIGHT
                || event.terms().agreedOn().isPresent()
                || event.provenance().has(DocumentKind.CONTRACT);
    }

    @Override
    public List<Object> particulars(Asset before, LicenceGranted event) {
        return List.of(event.dealing());
    }
}
