package ipledger.app.imports.epregister;

import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.OfficeDay;
import ipledger.app.imports.xml.XmlElement;
import ipledger.event.AssetEvent;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Malformed;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 登记簿文件. One {@code register-document}. */
final class RegisterDocument {
    static final String SOURCE = "EP-REGISTER";

    private final XmlElement document;
    private final String asked;

    /** @param asked the number of the query, empty where there is none */
    RegisterDocument(XmlElement document, String asked) {
        this.document = document;
        this.asked = asked;
    }

    List<ReadRecord> records(String place) {
        var records = new ArrayList<ReadRecord>();
        for (var biblio : document.all("bibliographic-data")) records.add(biblio(place, biblio));
        for (var data : document.all("events-data"))
            for (var event : data.all("dossier-event")) records.add(event(place, event));
        for (var data : document.all("procedural-data"))
            for (var step : data.all("procedural-step")) records.add(step(place, step));
        for (var unitary : document.all("unitary-patent")) records.add(unitary(place, unitary));
        return records;
    }

    private ReadRecord biblio(String place, XmlElement biblio) {
        return read(place, "biblio", faults -> {
            var bibliographic = new Bibliography(biblio, document.all("unitary-patent"));
            return bibliographic.facts(source(bibliographic.name() + " biblio", produced(faults)), faults);
        });
    }

    private ReadRecord event(String place, XmlElement event) {
        var id = event.attribute("id").orElse("");
        var code = event.text("event-code").orElse("");
        return read(place + ", event " + id, id, faults -> {
            var day = OfficeDay.read(
                    "event-date", event.text("event-date", "date").orElse(""), faults);
            if (day.isEmpty() && faults.isEmpty()) faults.add(missing("event-date"));
            var published = event.text("gazette-reference", "date")
                    .flatMap(written -> OfficeDay.read("gazette-reference", written, faults));
            var asset = asset(faults);
            if (!faults.isEmpty()) return List.of();
            return List.of(new OfficeNoteRecorded(
                    asset.orElseThrow(),
                    code,
                    event.text("event-text").orElse(""),
                    day.orElseThrow(),
                    Provenance.fact(source(id, published.or(() -> day)))));
        });
    }

    private ReadRecord step(String place, XmlElement step) {
        var id = step.attribute("id").orElse("");
        var code = step.text("procedural-step-code").orElse("");
        return read(place + ", step " + id, id, faults -> {
            var dates = step.all("procedural-step-date").stream()
                    .flatMap(date -> date.text("date").stream())
                    .flatMap(written -> OfficeDay.read("procedural-step-date", written, faults).stream())
                    .toList();
            var asset = asset(faults);
            if (!faults.isEmpty()) return List.of();
            if (dates.isEmpty()) return List.of();
            var day = dates.getFirst();
            var provenance = Provenance.fact(source(id, Optional.of(day)));
            if (code.equals("RFEE")) return List.of(renewal(asset.orElseThrow(), step, day, provenance));
            return List.of(new OfficeNoteRecorded(asset.orElseThrow(), code, words(step), day, provenance));
        });
    }

    /** A fee for a year is an annuity where the filing date is known, from which the years run. */
    private AssetEvent renewal(AssetNumber asset, XmlElement step, LocalDate day, Provenance provenance) {
        var year = step.all("procedural-step-text").stream()
                .filter(text ->
                        text.attribute("step-text-type").filter("YEAR"::equals).isPresent())
                .map(XmlElement::text)
                .filter(text -> text.matches("\\d{1,2}"))
                .findFirst();
        var filedOn = document.all("bibliographic-data").stream()
                .flatMap(biblio -> biblio.text("application-reference", "document-id", "date").stream())
                .flatMap(written -> OfficeDay.read("application-reference", written, new ArrayList<>()).stream())
                .findFirst();
        if (year.isEmpty() || filedOn.isEmpty())
            return new OfficeNoteRecorded(asset, "RFEE", words(step), day, provenance);
        var paidThrough = filedOn.get().plusYears(Integer.parseInt(year.get())).minusDays(1);
        return new AnnuityPaid(asset, paidThrough, day, provenance);
    }

    private ReadRecord unitary(String place, XmlElement unitary) {
        return read(place + ", unitary patent", "unitary", faults -> {
            var asset = asset(faults);
            if (!faults.isEmpty()) return List.of();
            var name = asset.orElseThrow().value();
            var produced = produced(faults);
            var facts = new ArrayList<AssetEvent>();
            for (var status : unitary.first("unitary-patent-statuses").stream()
                    .flatMap(all -> all.all("unitary-patent-status").stream())
                    .toList())
                status.attribute("change-date")
                        .flatMap(written -> OfficeDay.read("unitary-patent-status", written, faults))
                        .ifPresent(day -> facts.add(new OfficeNoteRecorded(
                                asset.get(),
                                "UNITARY-" + status.attribute("status-code").orElse(""),
                                status.text(),
                                day,
                                Provenance.fact(source("EP" + name + " unitary", produced)))));
            return facts;
        });
    }

    /** How one part is read: into facts, or faults. */
    @FunctionalInterface
    private interface Part {
        List<AssetEvent> read(List<Reason> faults);
    }

    private ReadRecord read(String place, String id, Part part) {
        var faults = new ArrayList<Reason>();
        List<AssetEvent> facts = List.of();
        try {
            facts = part.read(faults);
        } catch (Malformed malformed) {
            faults.add(Reason.of(id, malformed));
        }
        if (id.isEmpty()) faults.add(missing("id"));
        if (!faults.isEmpty()) return new ReadRecord(place, id.isEmpty() ? place : id, new Reading.Refused(faults));
        if (facts.isEmpty())
            return new ReadRecord(place, id, new Reading.NotOfConcern("无日期的记载 an entry without a day"));
        var record = facts.getFirst().provenance().record().orElseThrow();
        var key = new SourceKey(record.source(), record.recordId());
        return new ReadRecord(
                place,
                record.recordId(),
                new Reading.Facts(List.of(new RecordFacts(key, List.of(), facts, Optional.empty()))));
    }

    /** The application where the document names it, else what was asked for. */
    private Optional<AssetNumber> asset(List<Reason> faults) {
        try {
            var application = document.all("bibliographic-data").stream()
                    .flatMap(biblio -> biblio.text("application-reference", "document-id", "doc-number").stream())
                    .findFirst();
            if (application.isPresent())
                return Optional.of(AssetNumber.of(Office.EP, NumberType.PATENT_APPLICATION, application.get()));
            if (!asked.isEmpty())
                return Optional.of(AssetNumber.of(
                        Office.EP,
                        asked.replaceAll("\\D", "").length() == 7
                                ? NumberType.PATENT_PUBLICATION
                                : NumberType.PATENT_APPLICATION,
                        asked));
        } catch (Malformed malformed) {
            faults.add(Reason.of("application-reference", malformed));
            return Optional.empty();
        }
        faults.add(missing("application-reference"));
        return Optional.empty();
    }

    private Optional<LocalDate> produced(List<Reason> faults) {
        return document.attribute("date-produced").flatMap(written -> OfficeDay.read("date-produced", written, faults));
    }

    private static SourceRecord source(String id, Optional<LocalDate> published) {
        return new SourceRecord(SOURCE, id, 0, published);
    }

    private static String words(XmlElement step) {
        return step.children().stream()
                .filter(child -> child.name().equals("procedural-step-text")
                        || child.name().equals("procedural-step-date")
                        || child.name().equals("time-limit"))
                .map(child -> child.attribute("step-text-type")
                                .or(() -> child.attribute("step-date-type"))
                                .orElse(child.name())
                        + ": " + child.text())
                .collect(Collectors.joining("; "));
    }

    private static Reason missing(String field) {
        return new Reason(field, "", "缺少此项", "missing");
    }
}
