package ipledger.app.imports.ustrademark;

import ipledger.app.imports.us.Complaints;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.RightEvent.RightRenewed;
import ipledger.event.SourceRecord;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * 商标的一生. Filing, publication, registration, renewals and end of a mark. A registration runs ten years and is renewed
 * for ten at a time (15 USC 1058, 1059; twenty before 16 November 1989).
 */
final class MarkLife {
    private static final LocalDate TERM_OF_TEN_YEARS = LocalDate.of(1989, 11, 16);
    private static final int TERM_YEARS = 10;
    private static final int EARLIER_TERM_YEARS = 20;

    private final AssetNumber asset;
    private final Mark mark;
    private final Complaints complaints;
    private final Provenance provenance;
    private final List<AssetNumber> otherNumbers;
    private final List<AssetEvent> facts = new ArrayList<>();

    MarkLife(AssetNumber asset, List<AssetNumber> otherNumbers, Mark mark, Complaints complaints) {
        this.asset = asset;
        this.otherNumbers = otherNumbers;
        this.mark = mark;
        this.complaints = complaints;
        this.provenance =
                Provenance.fact(new SourceRecord(UsTrademarkStatus.SOURCE, asset.value(), 0, Optional.empty()));
    }

    List<AssetEvent> facts() {
        var filedOn = complaints.day("ApplicationDate", mark.day("ApplicationDate"));
        var registeredOn = complaints.day("RegistrationDate", mark.day("RegistrationDate"));
        filedOn.ifPresent(day -> facts.add(new RightFiled(
                asset,
                AssetKind.TRADEMARK,
                mark.words(),
                otherNumbers,
                applicants(),
                mark.classes(),
                day,
                provenance)));
        complaints
                .day("PublicationDate", publicationDay())
                .ifPresent(day -> facts.add(new RightPublished(asset, Optional.empty(), day, provenance)));
        registeredOn.ifPresent(day -> {
            facts.add(new RightGranted(
                    asset,
                    AssetKind.TRADEMARK,
                    mark.words(),
                    otherNumbers,
                    filedOn,
                    Optional.empty(),
                    Optional.of(day.plusYears(term(day))),
                    day,
                    provenance));
            renewals(day);
        });
        complaints
                .day("MarkCurrentStatusDate", mark.day("MarkCurrentStatusDate"))
                .ifPresent(day -> end(mark.statusText().toUpperCase(Locale.ROOT), day));
        return facts;
    }

    private String publicationDay() {
        if (!mark.publicationDay().isEmpty()) return mark.publicationDay();
        return mark.history().stream()
                .filter(event -> event.code().startsWith("PUBO"))
                .map(Mark.History::day)
                .findFirst()
                .orElse("");
    }

    private Optional<Holders> applicants() {
        var parties = mark.applicants().stream().map(Party::named).distinct().toList();
        return parties.isEmpty() ? Optional.empty() : Optional.of(Holders.unstated(parties));
    }

    private static int term(LocalDate from) {
        return from.isBefore(TERM_OF_TEN_YEARS) ? EARLIER_TERM_YEARS : TERM_YEARS;
    }

    /** Each renewal counts from the end of the term before, on whichever day the office grants it. */
    private void renewals(LocalDate registeredOn) {
        var granted = new TreeSet<LocalDate>();
        for (var event : mark.history())
            if (event.text().toUpperCase(Locale.ROOT).startsWith("REGISTERED AND RENEWED"))
                complaints.day("MarkEventDate", event.day()).ifPresent(granted::add);
        var stated = complaints.day("RenewalDate", mark.renewalDay());
        if (granted.isEmpty()) stated.ifPresent(granted::add);
        var lastDay = registeredOn.plusYears(term(registeredOn));
        for (var day : granted) {
            lastDay = lastDay.plusYears(term(lastDay));
            facts.add(new RightRenewed(asset, lastDay, day, provenance));
        }
    }

    private void end(String status, LocalDate on) {
        boolean isRegistered = mark.registrationNumber().isPresent();
        if (status.contains("CANCELLED") || status.contains("CANCELED"))
            facts.add(new RightCancelled(asset, mark.statusText(), on, provenance));
        else if (status.contains("EXPIRED")) facts.add(new RightExpired(asset, on, provenance));
        else if (!isRegistered
                && (status.contains("ABANDONED") || mark.statusCode().matches("60\\d")))
            facts.add(new ApplicationEnded(asset, mark.statusText(), on, provenance));
    }
}
