package ipledger.app.imports.cnlegalstatus;

import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.Announcing;
import ipledger.app.imports.cngazette.ApplicationReferences;
import ipledger.app.imports.cngazette.ApplicationReferences.Reference;
import ipledger.app.imports.cngazette.GazetteRecord;
import ipledger.app.imports.cngazette.OfficeDay;
import ipledger.app.imports.xml.XmlElement;
import ipledger.event.AssetEvent;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.identifier.PatentApplicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 法律状态记录. One {@code PRSRecord}, read on its own. */
final class PrsRecord {
    private static final String SETS = "CN-PRSS-";

    /** A running number that orders records of one day; longer ids order nothing. */
    private static final Pattern RUNNING = Pattern.compile("\\d{1,18}");

    private final String place;
    private final XmlElement record;
    private final List<Reason> faults = new ArrayList<>();
    private final String id;
    private final Optional<PatentApplicationNumber> number;
    private final Optional<LocalDate> published;

    PrsRecord(String position, int line, XmlElement record) {
        this.record = record;
        this.id = record.attribute("PRSID").orElse("");
        this.place = position + ", line " + line + (id.isEmpty() ? "" : " (PRSID " + id + ")");
        this.number = ApplicationReferences.number(references(), faults);
        var day = record.text("PRSPublicationDate", "Date").or(() -> record.text("PRSPublicationDate"));
        this.published = day.flatMap(written -> OfficeDay.read("PRSPublicationDate", written, faults));
        if (day.isEmpty()) faults.add(missing("PRSPublicationDate"));
    }

    /** The day of publication, where it can be read. */
    Optional<LocalDate> published() {
        return published;
    }

    /** The data set, by the kind of right that the number says. */
    String source() {
        return SETS
                + number.map(GazetteRecord::kindOf)
                        .map(kind -> switch (kind) {
                            case UTILITY_MODEL -> "20";
                            case DESIGN -> "30";
                            default -> "10";
                        })
                        .orElse("10");
    }

    private List<Reference> references() {
        return ApplicationReferences.of(record.all("ApplicationReference"));
    }

    ReadRecord read() {
        return new ReadRecord(place, id.isEmpty() ? place : id, reading());
    }

    private Reading reading() {
        var code = record.text("PRSCode").orElse("");
        var status = record.attribute("status").orElse("C");
        if (id.isEmpty()) faults.add(missing("PRSID"));
        if (id.length() > SourceRecord.MAX_LENGTH)
            faults.add(new Reason("PRSID", id, "记录号过长", "the record's id is too long"));
        if (code.isEmpty() && !status.equals("D")) faults.add(missing("PRSCode"));
        if (!List.of("C", "A", "D").contains(status))
            faults.add(new Reason("status", status, "状态只能是 C、A 或 D", "the status is C, A or D"));
        var filedOn = ApplicationReferences.filedOn(references(), faults);
        if (!faults.isEmpty()) return new Reading.Refused(faults);
        var gazette = new GazetteRecord(
                number.orElseThrow(),
                code,
                record.text("PRSValue").orElse(""),
                record.text("PRSInformation").orElse(""),
                new SourceRecord(source(), id, RUNNING.matcher(id).matches() ? Long.parseLong(id) : 0, published),
                published.orElseThrow(),
                filedOn);
        return status.equals("D") ? deleted(gazette) : announced(gazette, status.equals("A"));
    }

    private Reading announced(GazetteRecord gazette, boolean isAmended) {
        var announced = Announcing.read(gazette, faults);
        if (!faults.isEmpty()) return new Reading.Refused(faults);
        if (!announced.isOfConcern() && !isAmended)
            return new Reading.NotOfConcern(gazette.code() + " " + gazette.name());
        var facts = new ArrayList<AssetEvent>();
        // What is only noted now would leave standing what the record said before it was amended.
        if (isAmended && announced.facts().stream().allMatch(OfficeNoteRecorded.class::isInstance))
            facts.add(voided(gazette, "国家知识产权局更正该记录 the office amended the record", "PRSRecord status A"));
        facts.addAll(announced.facts());
        return facts(new RecordFacts(key(gazette), Announcing.describe(gazette), facts, announced.dealing()));
    }

    /** The office took the record back: whatever was read in it falls. */
    private static Reading deleted(GazetteRecord gazette) {
        var voided = voided(gazette, "国家知识产权局删除该记录 the office deleted the record", "PRSRecord status D");
        return facts(new RecordFacts(key(gazette), List.of(), List.of(voided), Optional.empty()));
    }

    private static EntryVoided voided(GazetteRecord gazette, String reason, String basis) {
        return new EntryVoided(
                gazette.asset(),
                EntryReference.read(gazette.source().source(), gazette.source().recordId()),
                reason,
                basis,
                gazette.publishedOn(),
                Provenance.fact(gazette.source()));
    }

    private static SourceKey key(GazetteRecord gazette) {
        return new SourceKey(gazette.source().source(), gazette.source().recordId());
    }

    private static Reading facts(RecordFacts command) {
        return new Reading.Facts(List.of(command));
    }

    private static Reason missing(String field) {
        return new Reason(field, "", "缺少此项", "missing");
    }
}
