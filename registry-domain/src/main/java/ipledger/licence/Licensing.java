package ipledger.licence;

import ipledger.asset.Asset;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.List;

/** 许可决定. Turns acts on licences into what happens to one asset; {@link LicenceRules} says whether it may. */
final class Licensing {
    private Licensing() {}

    static List<LicenceEvent> decide(Asset asset, GrantLicence act) {
        return List.of(granted(asset, act.dealing(), act.terms(), act.effectiveOn(), act.provenance()));
    }

    /** As granted, where the act brings no terms of its own; else the contract is entered with its recordal. */
    static List<LicenceEvent> decide(Asset asset, RecordLicence act) {
        var recorded = new LicenceRecorded(asset.number(), act.dealing(), act.effectiveOn(), act.provenance());
        if (act.terms().isEmpty()) return List.of(recorded);
        return List.of(granted(asset, act.dealing(), act.terms().get(), act.effectiveOn(), act.provenance()), recorded);
    }

    static List<LicenceEvent> decide(Asset asset, ChangeLicenceTerm act) {
        return List.of(new LicenceTermChanged(
                asset.number(), act.dealing(), act.lastDay(), act.effectiveOn(), act.provenance()));
    }

    static List<LicenceEvent> decide(Asset asset, EndLicence act) {
        return List.of(
                new LicenceEnded(asset.number(), act.dealing(), act.ground(), act.effectiveOn(), act.provenance()));
    }

    private static LicenceGranted granted(
            Asset asset, DealingNumber dealing, LicenceTerms terms, LocalDate effectiveOn, Provenance provenance) {
        return new LicenceGranted(asset.number(), dealing, terms, effectiveOn, provenance);
    }

    static void check(GrantLicence act) {
        check(FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()), act.terms(), act.effectiveOn())
                .orInvalid();
    }

    static void check(RecordLicence act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets());
        act.terms().ifPresent(terms -> check(check, terms, act.effectiveOn()));
        check.orInvalid();
    }

    private static FieldCheck check(FieldCheck check, LicenceTerms terms, LocalDate effectiveOn) {
        terms.agreedOn()
                .ifPresent(
                        agreedOn -> check.day("terms.agreedOn", agreedOn).order("effectiveOn", agreedOn, effectiveOn));
        terms.lastDay()
                .ifPresent(
                        lastDay -> check.order("terms.lastDay", terms.agreedOn().orElse(effectiveOn), lastDay));
        terms.licensors().stream()
                .filter(terms.licensees()::contains)
                .forEach(both -> check.that(false, "terms.licensees", "same-party", both.name()));
        return check.parties("terms.licensors", terms.licensors()).parties("terms.licensees", terms.licensees());
    }
}
