package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 开放许可声明由全体共有人作出. All holders declare together, and nobody else. */
public record AllHoldersDeclare(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return event.terms()
                .map(OpenLicenceTerms::declarants)
                .filter(declaring -> !before.areHolders(declaring) || !Asset.allAmong(before.holders(), declaring))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(event.terms().map(OpenLicenceTerms::declarants).orElse(List.<Party>of()), before.holders());
    }
}
