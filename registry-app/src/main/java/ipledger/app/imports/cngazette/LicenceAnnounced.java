package ipledger.app.imports.cngazette;

import ipledger.app.imports.cngazette.Announcing.Reading;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceEnded;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.fact.RecordFacts.DealingFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 许可备案公告. Recordal of licences, its changes and its end. */
final class LicenceAnnounced {
    private LicenceAnnounced() {}

    /** The gazette gives no day of the contract, so the licence stands from the day of recordal. */
    static Announced recorded(Reading r) {
        var licensors = r.parties(Label.LICENSOR);
        var licensees = r.parties(Label.LICENSEE);
        if (licensees.isEmpty()) return r.note();
        var dealing =
                number(r).orElseGet(() -> OfficeNumbers.ofRecord(r.record().source()));
        var written = r.text().first(Label.LICENCE_KIND).orElse("");
        var kind = kind(written);
        var terms = new LicenceTerms(
                kind.orElse(LicenceKind.ORDINARY),
                licensors,
                licensees,
                LicenceScope.WHOLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var provenance = r.numbered(Label.RECORD_NUMBER);
        var granted = kind.isPresent()
                ? provenance
                : provenance.withNote(
                        "许可种类未明, 按普通许可登载: " + written + " / kind of licence not clear, entered as ordinary");
        return Announced.of(
                new DealingFact(dealing, DealingKind.LICENCE, DealingStage.REGISTERED),
                List.of(
                        new LicenceGranted(r.asset(), dealing, terms, r.day(), granted),
                        new LicenceRecorded(r.asset(), dealing, r.day(), provenance)));
    }

    /** A new term is an event; of other changes the words are kept. */
    static Announced changed(Reading r) {
        var number = number(r);
        if (number.isEmpty()) return r.note();
        var facts = new ArrayList<AssetEvent>();
        boolean isAllRead = true;
        for (var change : r.text().changes()) {
            var lastDay = change.isOf("期限", "term") || change.isOf("届满", "expir")
                    ? OfficeDay.read("PRSInformation ITEM", lastOf(change.after()), new ArrayList<>())
                    : Optional.<LocalDate>empty();
            lastDay.ifPresent(day -> facts.add(
                    new LicenceTermChanged(r.asset(), number.get(), day, r.day(), r.numbered(Label.RECORD_NUMBER))));
            isAllRead &= lastDay.isPresent();
        }
        if (facts.isEmpty() || !isAllRead) facts.add(r.noted());
        return Announced.of(new DealingFact(number.get(), DealingKind.LICENCE, DealingStage.REGISTERED), facts);
    }

    static Announced ended(Reading r) {
        return number(r)
                .map(dealing -> Announced.of(
                        new DealingFact(dealing, DealingKind.LICENCE, DealingStage.ENDED),
                        List.of(new LicenceEnded(
                                r.asset(), dealing, LicenceEnd.UNSTATED, r.day(), r.numbered(Label.RECORD_NUMBER)))))
                .orElseGet(r::note);
    }

    /** Old code for recordal, change and end in one. */
    static Announced byText(Reading r) {
        if (r.text().first(Label.ENDED_ON).isPresent()) return ended(r);
        if (!r.text().changes().isEmpty()) return changed(r);
        return number(r).isPresent() && r.text().first(Label.LICENSEE).isPresent() ? recorded(r) : r.note();
    }

    private static Optional<DealingNumber> number(Reading r) {
        return r.text().first(Label.RECORD_NUMBER).map(OfficeNumbers::ofLicence);
    }

    private static Optional<LicenceKind> kind(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (lower.contains("独占") || (lower.contains("exclusive") && !lower.contains("non")))
            return Optional.of(LicenceKind.EXCLUSIVE);
        if (lower.contains("排他") || lower.contains("独家") || lower.contains("sole"))
            return Optional.of(LicenceKind.SOLE);
        if (lower.contains("普通") || lower.contains("common") || lower.contains("ordinary") || lower.contains("general"))
            return Optional.of(LicenceKind.ORDINARY);
        return Optional.empty();
    }

    /** Of a term written from day to day, the last day. */
    static String lastOf(String term) {
        return term.replaceFirst("(?s)^.*(?:至|到|to|~|--)\\s*", "").strip();
    }
}
