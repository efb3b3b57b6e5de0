package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 与在先许可不冲突. No exclusive or sole licence in force covers the same ground, and an exclusive or sole one covers no ground that is licensed already, unless those licensees consent. */
public record NoLicenceStandsInConflict(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return others(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(others(before, event));
    }

    private static List<DealingNumber> others(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .flatMap(terms -> before.licences().inForceOn(event.effectiveOn()).stream()
                        .filter(other -> !other.dealing().equals(event.dealing()))
                        .filter(other -> conflict(terms, other.terms())))
                .map(Licence::dealing)
                .toList();
    }

    private static boolean conflict(LicenceTerms terms, LicenceTerms other) {
        boolean oneExcludes =
                terms.kind().excludesOtherLicensees() || other.kind().excludesOtherLicensees();
        return oneExcludes
                && terms.scope().overlaps(other.scope())
                && !Asset.allAmong(other.licensees(), terms.consents())
                && !isSubLicence(terms, other);
    }

    /** A sub-licence stands within the head licence, which its licensor holds. */
    private static boolean isSubLicence(LicenceTerms terms, LicenceTerms head) {
        return Asset.allAmong(terms.licensors(), head.licensees());
    }
}
