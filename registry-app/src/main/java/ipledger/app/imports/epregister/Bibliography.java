package ipledger.app.imports.epregister;

import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.cngazette.NamedParty;
import ipledger.app.imports.cngazette.OfficeDay;
import ipledger.app.imports.xml.XmlElement;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.SecuredClaim;
import ipledger.event.SourceRecord;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 著录项目. The bibliographic part of a document with its changes in time: filing, publication and grant, applicants one after
 * the other, licensees and rights in rem, the states in which the patent lapsed.
 */
final class Bibliography {
    private static final String LANGUAGE = "en";

    private final XmlElement biblio;
    private final List<XmlElement> unitary;
    private final AssetNumber asset;

    Bibliography(XmlElement biblio, List<XmlElement> unitary) {
        this.biblio = biblio;
        this.unitary = unitary;
        this.asset = AssetNumber.of(
                Office.EP,
                NumberType.PATENT_APPLICATION,
                biblio.text("application-reference", "document-id", "doc-number")
                        .orElse(""));
    }

    /** The application, as ids name it. */
    String name() {
        return "EP" + asset.value();
    }

    List<AssetEvent> facts(SourceRecord source, List<Reason> faults) {
        var provenance = Provenance.fact(source);
        var filedOn = day("application-reference", biblio.text("application-reference", "document-id", "date"), faults);
        if (filedOn.isEmpty() && faults.isEmpty())
            faults.add(new Reason("application-reference", "", "缺少申请日", "no filing date"));
        if (!faults.isEmpty()) return List.of();
        var facts = new ArrayList<AssetEvent>();
        var groups = applicants(faults);
        facts.add(new RightFiled(
                asset,
                AssetKind.INVENTION,
                title(),
                List.of(),
                groups.stream().findFirst().map(group -> Holders.unstated(group.parties())),
                List.of(),
                filedOn.get(),
                provenance));
        publications(facts, filedOn, provenance, faults);
        for (int i = 1; i < groups.size(); i++) changed(facts, groups.get(i - 1), groups.get(i), provenance);
        var holders = groups.isEmpty() ? List.<Party>of() : groups.getLast().parties();
        licensees().forEach(licensee -> licensed(facts, licensee, filedOn.get(), holders, provenance, faults));
        lapses(facts, provenance, faults);
        return facts;
    }

    /** The English title as it was changed last. */
    private String title() {
        return biblio.all("invention-title").stream()
                .filter(title ->
                        title.attribute("lang").filter(LANGUAGE::equals).isPresent())
                .max(Comparator.comparing(
                        title -> title.attribute("change-date").orElse("")))
                .or(() -> biblio.first("invention-title"))
                .map(XmlElement::text)
                .orElse("");
    }

    private void publications(
            List<AssetEvent> facts, Optional<LocalDate> filedOn, Provenance provenance, List<Reason> faults) {
        for (var reference : biblio.all("publication-reference")) {
            var id = reference.first("document-id");
            var kind = id.flatMap(doc -> doc.text("kind")).orElse("");
            var country = id.flatMap(doc -> doc.text("country")).orElse("");
            var number = id.flatMap(doc -> doc.text("doc-number")).orElse("");
            var day = day("publication-reference", id.flatMap(doc -> doc.text("date")), faults);
            if (day.isEmpty() || !country.equals("EP")) continue;
            if (kind.startsWith("A")) {
                var published = AssetNumber.of(Office.EP, NumberType.PATENT_PUBLICATION, number);
                facts.add(new RightPublished(asset, Optional.of(published), day.get(), provenance));
                continue;
            }
            var patent = List.of(AssetNumber.of(Office.EP, NumberType.PATENT_GRANT, number));
            if (kind.equals("B1"))
                facts.add(new RightGranted(
                        asset,
                        AssetKind.INVENTION,
                        title(),
                        patent,
                        filedOn,
                        Optional.empty(),
                        Optional.empty(),
                        day.get(),
                        provenance));
            else facts.add(new NumbersAdded(asset, patent, day.get(), provenance));
        }
    }

    /** 申请人. The applicants or proprietors from one day on. */
    private record Group(Optional<LocalDate> from, List<Party> parties) {}

    private List<Group> applicants(List<Reason> faults) {
        return biblio.first("parties").stream()
                .flatMap(parties -> parties.all("applicants").stream())
                .sorted(Comparator.comparing(
                        group -> group.attribute("change-date").orElse("")))
                .map(group -> new Group(
                        day("applicants", group.attribute("change-date"), faults),
                        group.all("applicant").stream()
                                .flatMap(applicant -> party(applicant).stream())
                                .toList()))
                .filter(group -> !group.parties().isEmpty())
                .toList();
    }

    private static Optional<Party> party(XmlElement holder) {
        var book = holder.first("addressbook");
        var name = book.flatMap(all -> all.text("name"))
                .or(() -> book.flatMap(all -> all.text("orgname")))
                .or(() -> book.flatMap(all -> all.text("last-name")));
        var address = book.flatMap(all -> all.first("address")).stream()
                .flatMap(lines -> lines.children().stream())
                .map(XmlElement::text)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
        var country = book.flatMap(all -> all.text("address", "country"));
        return name.map(stated -> NamedParty.at(stated, address))
                .map(party -> country.map(party::withCountry).orElse(party));
    }

    /** The register says who was entered when, not whether by transfer or by another name. */
    private void changed(List<AssetEvent> facts, Group before, Group after, Provenance provenance) {
        if (after.from().isEmpty() || before.parties().equals(after.parties())) return;
        boolean isSameNames = before.parties().size() == after.parties().size()
                && before.parties().stream()
                        .allMatch(party -> after.parties().stream().anyMatch(party::sameName));
        if (isSameNames) {
            for (var party : before.parties())
                after.parties().stream()
                        .filter(now -> now.sameName(party) && !now.equals(party))
                        .forEach(now -> facts.add(new PartyDataChanged(
                                asset, party, now, after.from().get(), provenance)));
            return;
        }
        var conveyance = new Conveyance(
                TransferGround.AGREEMENT,
                before.parties(),
                Holders.unstated(after.parties()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var told = provenance.withNote(
                "登记簿未说明是转让还是更名 / the register does not say whether by transfer or by change of name");
        facts.add(new TitleTransferred(
                asset,
                DealingNumber.of(RegisterDocument.SOURCE + ":" + name() + ":"
                        + after.from().get()),
                conveyance,
                after.from().get(),
                told));
    }

    private List<XmlElement> licensees() {
        return Stream.concat(Stream.of(biblio), unitary.stream())
                .flatMap(part -> part.all("licensee-data").stream())
                .flatMap(data -> data.all("licensee").stream())
                .toList();
    }

    private void licensed(
            List<AssetEvent> facts,
            XmlElement licensee,
            LocalDate filedOn,
            List<Party> holders,
            Provenance provenance,
            List<Reason> faults) {
        var party = party(licensee);
        if (party.isEmpty()) return;
        var type = licensee.attribute("type-license").orElse("");
        var day = day("licensee", licensee.text("date"), faults).orElse(filedOn);
        var dealing = DealingNumber.of(RegisterDocument.SOURCE + ":" + name() + ":licensee:"
                + licensee.attribute("sequence").orElse("1"));
        if (type.equals("right-in-rem")) {
            var terms = new PledgeTerms(
                    holders, List.of(party.get()), SecuredClaim.UNSTATED, Optional.empty(), List.of(), List.of());
            facts.add(new PledgeRegistered(asset, dealing, terms, day, provenance));
            return;
        }
        var states = licensee.first("effective-in").stream()
                .flatMap(all -> all.all("country").stream())
                .map(XmlElement::text)
                .toList();
        var terms = new LicenceTerms(
                type.equals("exclusive") ? LicenceKind.EXCLUSIVE : LicenceKind.ORDINARY,
                holders,
                List.of(party.get()),
                new LicenceScope(states, List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        facts.add(new LicenceGranted(asset, dealing, terms, day, provenance));
        facts.add(new LicenceRecorded(asset, dealing, day, provenance));
    }

    /** As the register has them last; the European right stands in the other states. */
    private void lapses(List<AssetEvent> facts, Provenance provenance, List<Reason> faults) {
        biblio.all("term-of-grant").stream()
                .max(Comparator.comparing(term -> term.attribute("change-date").orElse("")))
                .stream()
                .flatMap(term -> term.all("lapsed-in-country").stream())
                .forEach(lapse -> day("lapsed-in-country", lapse.text("date"), faults)
                        .ifPresent(day -> facts.add(new OfficeNoteRecorded(
                                asset,
                                "LAPSED-IN-STATE",
                                "Lapsed in a contracting state: "
                                        + lapse.text("country").orElse(""),
                                day,
                                provenance))));
    }

    private static Optional<LocalDate> day(String field, Optional<String> written, List<Reason> faults) {
        return written.flatMap(text -> OfficeDay.read(field, text, faults));
    }
}
