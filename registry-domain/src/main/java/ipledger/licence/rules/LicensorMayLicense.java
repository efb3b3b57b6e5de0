package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.party.Party;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 许可人须为权利人或者有权许可的人. The licensors are holders; or they hold a licence that covers the scope and lets them give sub-licences, or to which the holders consent. */
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

    /** By the head licence itself, or because the holders consent now. */
    private static boolean maySubLicense(Asset before, Party licensor, LicenceTerms terms, LocalDate day) {
        boolean holdersConsent = Asset.allAmong(before.holders(), terms.consents());
        return before.licences().standingOn(day).stream()
                .filter(head -> Asset.allAmong(List.of(licensor), head.terms().licensees()))
                .filter(head -> terms.head().map(head.dealing()::equals).orElse(true))
                .filter(head -> !head.terms().kind().isTakenWithoutContract())
                .filter(head -> holdersConsent || head.terms().subLicensing())
                .anyMatch(head -> head.terms().scope().covers(terms.scope()));
    }
}
