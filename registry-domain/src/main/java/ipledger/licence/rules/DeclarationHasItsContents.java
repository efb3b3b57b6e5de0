package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.ArrayList;
import java.util.List;

/** 开放许可声明须写明使用费的支付方式、标准和许可期限. The declaration says how much is paid, in what manner, and how long the offer runs. */
public record DeclarationHasItsContents(Provision provision) implements ListingRule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public List<String> amiss(Asset before, OpenLicenceDeclared event) {
        if (event.provenance().isFact()) return List.of();
        if (event.terms().isEmpty()) return List.of("terms");
        OpenLicenceTerms terms = event.terms().get();
        var missing = new ArrayList<String>();
        if (!terms.fee().isComplete()) missing.add("terms.fee");
        if (terms.lastDay().isEmpty()) missing.add("terms.lastDay");
        return missing;
    }
}
