package ipledger.app.imports.cnbibliographic;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cnbibliographic.Layout.Named;
import ipledger.app.imports.cngazette.ApplicationReferences;
import ipledger.app.imports.cngazette.GazetteRecord;
import ipledger.app.imports.cngazette.NamedParty;
import ipledger.app.imports.cngazette.OfficeDay;
import ipledger.app.imports.xml.XmlElement;
import ipledger.event.AssetEvent;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.IpcSymbol;
import ipledger.identifier.Malformed;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.identifier.PatentApplicationNumber;
import ipledger.identifier.PublicationNumber;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 公布文献. One publication: of an application, of a grant, or a corrected edition of either, as its kind code says. The
 * year in a divisional's number is not its filing date: each is taken as written.
 */
final class Publication {
    static final String SOURCE = "CN-BIBLIOGRAPHIC";

    /** Before the law of 1992, B, U and S announced applications open to opposition; grants had no publication. */
    private static final LocalDate GRANTS_ARE_PUBLISHED_FROM = LocalDate.of(1993, 1, 1);

    private static final String NO_COUNTRY = "0";

    private final Layout layout;
    private final XmlElement head;
    private final List<Reason> faults = new ArrayList<>();
    private final Optional<PublicationNumber> publication;
    private final Optional<LocalDate> publishedOn;

    Publication(Layout layout, XmlElement document) {
        this.layout = layout;
        this.head = layout.head(document);
        var editions = layout.publications(head);
        this.publication =
                editions.stream().findFirst().flatMap(edition -> numberOf(edition.number() + edition.kind()));
        this.publishedOn = editions.stream()
                .findFirst()
                .flatMap(edition -> OfficeDay.read("PublicationReference Date", edition.date(), faults));
        if (editions.isEmpty()) faults.add(missing("PublicationReference"));
        else if (publishedOn.isEmpty()) faults.add(missing("PublicationReference Date"));
    }

    private Optional<PublicationNumber> numberOf(String written) {
        try {
            return Optional.of(PublicationNumber.of(written));
        } catch (Malformed malformed) {
            faults.add(Reason.of("PublicationReference", malformed));
            return Optional.empty();
        }
    }

    /** The publication's number with its kind code. */
    Optional<String> id() {
        return publication.map(PublicationNumber::value);
    }

    Reading read() {
        var references = layout.applications(head);
        var number = ApplicationReferences.number(references, faults);
        var filedOn = ApplicationReferences.filedOn(references, faults);
        var title = layout.title(head);
        if (filedOn.isEmpty()) faults.add(missing("ApplicationReference Date"));
        if (title.isEmpty()) faults.add(missing("InventionTitle"));
        if (filedOn.isPresent() && publishedOn.filter(filedOn.get()::isAfter).isPresent())
            faults.add(new Reason(
                    "PublicationReference Date",
                    publishedOn.get() + " < " + filedOn.get(),
                    "公布日早于申请日",
                    "published before it was filed"));
        if (!faults.isEmpty()) return new Reading.Refused(faults);
        try {
            return new Reading.Facts(
                    List.of(command(number.orElseThrow(), filedOn.orElseThrow(), title.orElseThrow())));
        } catch (Malformed malformed) {
            return new Reading.Refused(List.of(Reason.of("Parties", malformed)));
        }
    }

    private RecordFacts command(PatentApplicationNumber number, LocalDate filedOn, String title) {
        var asset = AssetNumber.of(number);
        var edition = publication.orElseThrow();
        var published = AssetNumber.of(Office.CN, NumberType.PATENT_PUBLICATION, edition.value());
        var day = publishedOn.orElseThrow();
        var provenance = Provenance.fact(new SourceRecord(SOURCE, edition.value(), 0, publishedOn));
        var filed = new RightFiled(
                asset,
                GazetteRecord.kindOf(number),
                title,
                List.of(),
                holders(layout.parties(head, false)),
                classes(),
                filedOn,
                layout.parent(head)
                        .map(parent -> provenance.withNote("分案申请, 原申请 " + parent + " / divisional of " + parent))
                        .orElse(provenance));
        var key = new SourceKey(SOURCE, edition.value());
        return switch (Edition.of(edition, day)) {
            case APPLICATION ->
                command(
                        key,
                        List.of(),
                        List.of(filed, new RightPublished(asset, Optional.of(published), day, provenance)));
            case GRANT -> {
                var patentees = holders(layout.parties(head, true)).or(filed::applicants);
                var granted = new RightGranted(
                        asset,
                        GazetteRecord.kindOf(number),
                        title,
                        List.of(published),
                        Optional.of(filedOn),
                        patentees,
                        Optional.empty(),
                        day,
                        provenance);
                yield command(key, List.of(filed), List.of(granted));
            }
            case CORRECTED -> {
                var note = new OfficeNoteRecorded(
                        asset, edition.kindCode(), "更正文献 corrected edition " + edition.value(), day, provenance);
                yield command(
                        key,
                        List.of(filed),
                        List.of(note, new NumbersAdded(asset, List.of(published), day, provenance)));
            }
        };
    }

    private static RecordFacts command(SourceKey key, List<AssetEvent> descriptions, List<AssetEvent> facts) {
        return new RecordFacts(key, descriptions, facts, Optional.empty());
    }

    /** 版本. What a publication is, by its kind code and day. */
    private enum Edition {
        APPLICATION,
        GRANT,
        CORRECTED;

        static Edition of(PublicationNumber number, LocalDate day) {
            var code = number.kindCode();
            if (code.length() > 1) return CORRECTED;
            return code.equals("A") || day.isBefore(GRANTS_ARE_PUBLISHED_FROM) ? APPLICATION : GRANT;
        }
    }

    private List<String> classes() {
        return layout.classes(head)
                .filter(written -> !written.isEmpty())
                .map(Publication::classOf)
                .distinct()
                .toList();
    }

    /** By the international classification, else as written: designs are classed by Locarno. */
    private static String classOf(String written) {
        try {
            return IpcSymbol.of(written).toString();
        } catch (Malformed otherwise) {
            return written.replaceAll("\\s+", " ");
        }
    }

    private static Optional<Holders> holders(List<Named> named) {
        var parties = new ArrayList<Party>();
        for (var one : named) {
            if (NamedParty.isNothing(one.name())) continue;
            var party = NamedParty.at(one.name(), one.address());
            if (parties.stream().anyMatch(party::sameName)) continue;
            parties.add(
                    one.country().isEmpty() || one.country().equals(NO_COUNTRY)
                            ? party
                            : party.withCountry(one.country()));
        }
        return parties.isEmpty() ? Optional.empty() : Optional.of(Holders.unstated(parties));
    }

    private static Reason missing(String field) {
        return new Reason(field, "", "缺少此项", "missing");
    }
}
