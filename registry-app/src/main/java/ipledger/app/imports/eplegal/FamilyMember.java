package ipledger.app.imports.eplegal;

import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.OfficeDay;
import ipledger.app.imports.xml.XmlElement;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
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
import java.util.function.Supplier;

/** 同族成员. One publication of one application of a family, and the legal events listed with it. */
final class FamilyMember {
    static final String SOURCE = "EP-INPADOC";

    private final XmlElement member;
    private final List<Reason> faults = new ArrayList<>();
    private final Optional<AssetNumber> asset;
    private final Optional<LocalDate> filedOn;

    FamilyMember(XmlElement member) {
        this.member = member;
        var application = docdb("application-reference");
        this.asset = application.flatMap(id -> number(
                "application-reference",
                () -> FamilyNumbers.application(
                        id.text("country").orElse(""), id.text("doc-number").orElse(""))));
        this.filedOn = application.flatMap(id -> day("application-reference date", id));
        if (application.isEmpty()) faults.add(new Reason("application-reference", "", "缺少申请号", "no application"));
    }

    Optional<AssetNumber> asset() {
        return asset;
    }

    Optional<LocalDate> filedOn() {
        return filedOn;
    }

    List<LegalEvent> legalEvents() {
        return member.all("legal").stream()
                .map(event -> new LegalEvent(this, event))
                .toList();
    }

    /** What the record says of the asset in passing. */
    List<AssetEvent> describe(Provenance provenance) {
        return asset.stream()
                .flatMap(number -> filedOn.stream()
                        .<AssetEvent>map(day -> new RightFiled(
                                number,
                                AssetKind.INVENTION,
                                "",
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                day,
                                provenance)))
                .toList();
    }

    /** The publication itself: of the application, or of the grant. */
    ReadRecord record(String place) {
        var publication = docdb("publication-reference");
        var id = publication
                .map(doc -> text(doc, "country") + text(doc, "doc-number") + text(doc, "kind"))
                .orElse(place);
        return new ReadRecord(place + " (" + id + ")", id, reading(publication, id));
    }

    private Reading reading(Optional<XmlElement> publication, String id) {
        var day = publication.flatMap(doc -> day("publication-reference date", doc));
        if (!faults.isEmpty()) return new Reading.Refused(faults);
        if (publication.isEmpty() || day.isEmpty())
            return new Reading.NotOfConcern("无公布日期的文献 a publication without a date");
        var provenance = Provenance.fact(new SourceRecord(SOURCE, id, 0, day));
        try {
            var fact = fact(asset.orElseThrow(), publication.get(), day.get(), provenance);
            return new Reading.Facts(List.of(
                    new RecordFacts(new SourceKey(SOURCE, id), describe(provenance), List.of(fact), Optional.empty())));
        } catch (Malformed malformed) {
            return new Reading.Refused(List.of(Reason.of("publication-reference", malformed)));
        }
    }

    /** European and Chinese publications tell what they are by their kind; of other offices only the number is kept. */
    private AssetEvent fact(AssetNumber asset, XmlElement doc, LocalDate day, Provenance provenance) {
        var office = Office.of(text(doc, "country"));
        var kind = text(doc, "kind");
        var number = text(doc, "doc-number");
        return switch (office.code()) {
            case "EP" ->
                switch (kind) {
                    case "B1" ->
                        granted(asset, AssetNumber.of(office, NumberType.PATENT_GRANT, number), day, provenance);
                    case "B2", "B3", "B8", "B9" ->
                        new NumbersAdded(
                                asset,
                                List.of(AssetNumber.of(office, NumberType.PATENT_GRANT, number)),
                                day,
                                provenance);
                    default ->
                        new RightPublished(
                                asset,
                                Optional.of(AssetNumber.of(office, NumberType.PATENT_PUBLICATION, number)),
                                day,
                                provenance);
                };
            case "CN" -> {
                var published = AssetNumber.of(office, NumberType.PATENT_PUBLICATION, number + kind);
                yield kind.startsWith("A")
                        ? new RightPublished(asset, Optional.of(published), day, provenance)
                        : granted(asset, published, day, provenance);
            }
            case "US" -> {
                var type = kind.startsWith("A") && number.length() > 8
                        ? NumberType.PATENT_PUBLICATION
                        : NumberType.PATENT_GRANT;
                var full = type == NumberType.PATENT_PUBLICATION && number.length() == 10
                        ? number.substring(0, 4) + "0" + number.substring(4)
                        : number;
                yield new NumbersAdded(asset, List.of(AssetNumber.of(office, type, full)), day, provenance);
            }
            default ->
                new NumbersAdded(
                        asset,
                        List.of(AssetNumber.of(office, NumberType.PATENT_PUBLICATION, number + kind)),
                        day,
                        provenance);
        };
    }

    private RightGranted granted(AssetNumber asset, AssetNumber patent, LocalDate day, Provenance provenance) {
        return new RightGranted(
                asset,
                AssetKind.INVENTION,
                "",
                List.of(patent),
                filedOn,
                Optional.empty(),
                Optional.empty(),
                day,
                provenance);
    }

    private Optional<XmlElement> docdb(String reference) {
        return member.first(reference)
                .flatMap(found -> found.all("document-id").stream()
                        .filter(id -> id.attribute("document-id-type")
                                .filter("docdb"::equals)
                                .isPresent())
                        .findFirst());
    }

    private Optional<AssetNumber> number(String field, Supplier<AssetNumber> read) {
        try {
            return Optional.of(read.get());
        } catch (Malformed malformed) {
            faults.add(Reason.of(field, malformed));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field, XmlElement id) {
        return id.text("date").flatMap(written -> OfficeDay.read(field, written, faults));
    }

    private static String text(XmlElement id, String name) {
        return id.text(name).orElse("");
    }
}
