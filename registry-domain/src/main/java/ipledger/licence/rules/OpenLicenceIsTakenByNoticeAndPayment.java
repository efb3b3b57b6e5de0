package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;
import java.util.stream.Stream;

/** 以书面通知并支付使用费取得开放许可. Who takes an open licence has told the holders in writing and has paid as was declared. */
public record OpenLicenceIsTakenByNoticeAndPayment(Provision provision) implements ListingRule<LicenceGranted> {
    @Override
    public Class<LicenceGranted> concerns() {
        return LicenceGranted.class;
    }

    @Override
    public List<DocumentKind> amiss(Asset before, LicenceGranted event) {
        if (event.provenance().isFact() || event.terms().kind() != LicenceKind.OPEN) return List.of();
        return Stream.of(DocumentKind.LICENCE_NOTICE, DocumentKind.PAYMENT_PROOF)
                .filter(needed -> !event.provenance().has(needed))
                .toList();
    }
}
