package ipledger.licence;

import ipledger.asset.Asset;
import ipledger.event.DealingNumber;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent;
import ipledger.event.LicenceEvent.LicenceChanged;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.event.LicenceEvent.OpenLicenceWithdrawn;
import ipledger.event.Provenance;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static List<LicenceEvent> decide(Asset asset, ChangeLicence act) {
        return List.of(
                new LicenceChanged(asset.number(), act.dealing(), act.terms(), act.effectiveOn(), act.provenance()));
    }

    /** An asset may be in both halves: co-holders who license each other. */
    static List<LicenceEvent> decide(Asset asset, GrantCrossLicence act) {
        var events = new ArrayList<LicenceEvent>();
        if (act.first().assets().contains(asset.number()))
            events.add(half(asset, act.first(), act.second().dealing(), act));
        if (act.second().assets().contains(asset.number()))
            events.add(half(asset, act.second(), act.first().dealing(), act));
        return events;
    }

    private static LicenceGranted half(
            Asset asset, GrantCrossLicence.Half half, DealingNumber other, GrantCrossLicence act) {
        return granted(asset, half.dealing(), half.terms().inExchangeFor(other), act.effectiveOn(), act.provenance());
    }

    static List<LicenceEvent> decide(Asset asset, DeclareOpenLicence act) {
        return List.of(
                new OpenLicenceDeclared(asset.number(), Optional.of(act.terms()), act.effectiveOn(), act.provenance()));
    }

    static List<LicenceEvent> decide(Asset asset, WithdrawOpenLicence act) {
        return List.of(new OpenLicenceWithdrawn(asset.number(), act.effectiveOn(), act.provenance()));
    }

    /** On the terms of the offer, whatever the taker would like. */
    static List<LicenceEvent> decide(Asset asset, AcceptOpenLicence act) {
        var offer = asset.licences().openTerms();
        var terms = new LicenceTerms(
                LicenceKind.OPEN,
                asset.holders(),
                act.licensees(),
                LicenceScope.WHOLE,
                act.lastDay().or(() -> offer.flatMap(OpenLicenceTerms::lastDay)),
                offer.map(OpenLicenceTerms::fee).flatMap(FeeTerms::fixed),
                Optional.of(act.effectiveOn()),
                offer.map(OpenLicenceTerms::consents).orElse(List.of()),
                Optional.empty(),
                offer.map(OpenLicenceTerms::fee),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return List.of(granted(asset, act.dealing(), terms, act.effectiveOn(), act.provenance()));
    }

    /** The holders license by law, not by will. */
    static List<LicenceEvent> decide(Asset asset, GrantCompulsoryLicence act) {
        var terms = new LicenceTerms(
                LicenceKind.COMPULSORY,
                asset.holders(),
                act.licensees(),
                act.scope(),
                act.lastDay(),
                act.fee(),
                Optional.empty(),
                List.of());
        return List.of(granted(asset, act.dealing(), terms, act.effectiveOn(), act.provenance()));
    }

    private static LicenceGranted granted(
            Asset asset, DealingNumber dealing, LicenceTerms terms, LocalDate effectiveOn, Provenance provenance) {
        return new LicenceGranted(asset.number(), dealing, terms, effectiveOn, provenance);
    }

    static void check(GrantLicence act) {
        check(FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()), act.terms(), act.effectiveOn())
                .orInvalid();
    }

    static void check(ChangeLicence act) {
        check(FieldCheck.of(act.effectiveOn(), act.provenance()), act.terms(), act.effectiveOn())
                .orInvalid();
    }

    static void check(GrantCrossLicence act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance());
        for (var half : List.of(act.first(), act.second()))
            check(check.assets(half.assets()), half.terms(), act.effectiveOn());
        check.that(!act.first().dealing().equals(act.second().dealing()), "second.dealing", "same")
                .that(
                        Asset.allAmong(
                                        act.first().terms().licensees(),
                                        act.second().terms().licensors())
                                && Asset.allAmong(
                                        act.second().terms().licensees(),
                                        act.first().terms().licensors()),
                        "second.terms.licensees",
                        "not-in-exchange")
                .orInvalid();
    }

    static void check(DeclareOpenLicence act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(act.assets())
                .parties("terms.declarants", act.terms().declarants());
        act.terms().lastDay().ifPresent(last -> check.order("terms.lastDay", act.effectiveOn(), last));
        check.orInvalid();
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
        terms.firstDay()
                .ifPresent(firstDay -> terms.lastDay()
                        .ifPresentOrElse(
                                lastDay -> check.order("terms.lastDay", firstDay, lastDay),
                                () -> check.day("terms.firstDay", firstDay)));
        terms.feeTerms()
                .ifPresent(fee -> check.that(fee.isComplete(), "terms.feeTerms", "fee-incomplete", fee.manner()));
        terms.licensors().stream()
                .filter(terms.licensees()::contains)
                .forEach(both -> check.that(false, "terms.licensees", "same-party", both.name()));
        return check.parties("terms.licensors", terms.licensors()).parties("terms.licensees", terms.licensees());
    }
}
