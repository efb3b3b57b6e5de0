package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 许可人须为权利人或者有权许可的人. The licensors are holders; or they hold a licence in force that covers the scope, and the holders consent to the sub-licence. */
public record LicensorMayLicense(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return unentitled(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(unentitled(before, event), before.holders());
    }

    private static List<Party> unentitled(Asset before, LicenceEntered event) {
        return before.licences().termsOf(event).stream()
                .flatMap(terms -> terms.licensors().stream()
                        .filter(licensor -> !before.areHolders(List.of(licensor)))
                        .filter(licensor -> !maySubLicense(before, licensor, terms, event.effectiveOn())))
                .toList();
    }

    private static boolean maySubLicense(Asset before, Party licensor, LicenceTerms terms, LocalDate day) {
        return Asset.allAmong(before.holders(), terms.consents())
                && before.licences().inForceOn(day).stream()
                        .filter(head ->
                                Asset.allAmong(List.of(licensor), head.terms().licensees()))
                        .anyMatch(head -> head.terms().scope().covers(terms.scope()));
    }
}
