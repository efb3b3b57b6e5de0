package ipledger.app.imports.us;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.us.Conveyance.Kind;
import ipledger.app.imports.us.Recorded.Property;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.ClaimAssigned;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.SecuredClaim;
import ipledger.event.SourceRecord;
import ipledger.event.TitleEvent;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.ReelFrame;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * 权属登记记录的含义. What a recording establishes on each property that it names. The same recording in another form is the
 * same source record (reel and frame), so its facts hold only what every form states: no addresses, no correspondents; the
 * text stands beside them as a note. A form without the day of recording takes effect on the day of execution, but not
 * before the application that it names was filed, until a form that has the day comes.
 *
 * <p>What is corrected keeps the dealing of the recording that it corrects: later releases name that one.
 */
public final class RecordingFacts {
    /** Properties of one command; a larger bundle is recorded in several, each whole or not at all. */
    private static final int MOST_PROPERTIES = 2_000;

    private static final String NOTE_CODE = "RECORDING";
    private static final int FRAMES_PER_REEL = 10_000;

    private final Recorded recorded;
    private final Conveyance conveyance;
    private final LocalDate day;
    private final List<Party> from;
    private final List<Party> to;
    private final Provenance provenance;

    private RecordingFacts(Recorded recorded, LocalDate day) {
        this.recorded = recorded;
        this.conveyance = Conveyance.of(recorded.conveyance());
        this.day = day;
        this.from = parties(
                recorded.assignors().stream().map(Recorded.Assignor::name).toList());
        this.to = parties(recorded.assignees());
        var record = new SourceRecord(
                recorded.system().source(), recorded.at().toString(), ordinal(recorded.at()), recorded.updatedOn());
        var read = Provenance.fact(record).withOfficeNumber(recorded.at().padded());
        this.provenance = recorded.conveyance().isBlank()
                ? read
                : read.withNote(recorded.conveyance().strip());
    }

    /** What becomes of a recording that is a record of its own. */
    public static Reading of(Recorded recorded, Complaints complaints) {
        if (recorded.properties().isEmpty()) return new Reading.NotOfConcern("the recording names no property");
        var commands = commands(recorded, complaints);
        return complaints.orElse(() -> new Reading.Facts(commands));
    }

    /** The recording's facts, or none with the reasons in {@code complaints}. */
    public static List<RecordFacts> commands(Recorded recorded, Complaints complaints) {
        var day = recorded.recordedOn().or(recorded::executedOn);
        if (day.isEmpty()) {
            complaints.add("recordedDate", "", "既无登记日期，也无签署日期", "neither a recorded nor an execution date");
            return List.of();
        }
        return complaints
                .parsed("parties", () -> new RecordingFacts(recorded, day.get()).commands())
                .orElse(List.of());
    }

    private List<RecordFacts> commands() {
        var once = new LinkedHashMap<AssetNumber, Property>();
        for (var property : recorded.properties()) once.putIfAbsent(property.asset(), property);
        var properties = List.copyOf(once.values());
        var commands = new ArrayList<RecordFacts>();
        for (int i = 0; i < properties.size(); i += MOST_PROPERTIES)
            commands.add(command(properties.subList(i, Math.min(i + MOST_PROPERTIES, properties.size()))));
        return commands;
    }

    private RecordFacts command(List<Property> properties) {
        var descriptions = new ArrayList<AssetEvent>();
        var facts = new ArrayList<AssetEvent>();
        for (var property : properties) {
            descriptions.addAll(PropertyInPassing.of(recorded, property));
            facts.addAll(factsOn(property));
        }
        return new RecordFacts(recorded.system().key(recorded.at()), descriptions, facts, dealingFact(facts));
    }

    /** The recording that opens or replaces the dealing: itself, or the one that it corrects. */
    private DealingNumber dealing() {
        var at = conveyance.isCorrective() && !conveyance.named().isEmpty()
                ? conveyance.named().getFirst()
                : recorded.at();
        return recorded.system().dealing(at);
    }

    private Optional<DealingFact> dealingFact(List<AssetEvent> facts) {
        return facts.stream()
                .flatMap(fact -> switch (fact) {
                    case TitleTransferred e -> Optional.of(DealingKind.TRANSFER).stream();
                    case PledgeRegistered e -> Optional.of(DealingKind.PLEDGE).stream();
                    case LicenceGranted e -> Optional.of(DealingKind.LICENCE).stream();
                    default -> Optional.<DealingKind>empty().stream();
                })
                .findFirst()
                .map(kind -> new DealingFact(dealing(), kind, DealingStage.REGISTERED));
    }

    private List<AssetEvent> factsOn(Property property) {
        var content = contentOn(property);
        if (!conveyance.isCorrective() || content.stream().allMatch(OfficeNoteRecorded.class::isInstance))
            return content;
        var facts = new ArrayList<AssetEvent>();
        for (var wrong : conveyance.named()) {
            if (wrong.equals(recorded.at())) continue;
            var target = recorded.system().key(wrong);
            facts.add(new EntryVoided(
                    property.asset(),
                    EntryReference.read(target.source(), target.recordId()),
                    "corrected by recording " + recorded.at(),
                    "recording " + recorded.at().padded(),
                    on(property),
                    provenance));
        }
        facts.addAll(content);
        return facts;
    }

    private LocalDate on(Property property) {
        return recorded.recordedOn()
                .or(() -> property.filedOn().filter(day::isBefore))
                .orElse(day);
    }

    private List<AssetEvent> contentOn(Property property) {
        return switch (conveyance.kind()) {
            case TRANSFER -> transfer(property, TransferGround.AGREEMENT);
            case MERGER -> transfer(property, TransferGround.MERGER);
            case PARTY_DATA -> partyData(property);
            case PLEDGE ->
                List.of(new PledgeRegistered(property.asset(), dealing(), terms(), on(property), provenance));
            case CLAIM_ASSIGNED -> claimAssigned(property);
            case RELEASE -> release(property);
            case LICENCE -> licence(property, LicenceKind.ORDINARY);
            case EXCLUSIVE_LICENCE -> licence(property, LicenceKind.EXCLUSIVE);
            case SOLE_LICENCE -> licence(property, LicenceKind.SOLE);
            case NOTE -> note(property);
            case UNSTATED -> unstated(property);
        };
    }

    private List<AssetEvent> transfer(Property property, TransferGround ground) {
        if (to.isEmpty()) return note(property);
        var passing = new TitleEvent.Conveyance(
                ground,
                from,
                Holders.unstated(to),
                Optional.empty(),
                Optional.empty(),
                recorded.executedOn(),
                List.of());
        return List.of(new TitleTransferred(property.asset(), dealing(), passing, on(property), provenance));
    }

    /** Without a text only the outcome tells: who received it owns it now, so title moved. */
    private List<AssetEvent> unstated(Property property) {
        boolean isOwnedByReceiver = property.currentOwner()
                .map(Party::named)
                .filter(owner -> to.stream().anyMatch(owner::sameName))
                .isPresent();
        return isOwnedByReceiver ? transfer(property, TransferGround.AGREEMENT) : note(property);
    }

    private List<AssetEvent> partyData(Property property) {
        boolean inPairs = from.size() == to.size();
        if (from.isEmpty() || to.isEmpty() || (to.size() > 1 && !inPairs)) return note(property);
        var facts = new ArrayList<AssetEvent>();
        for (int i = 0; i < from.size(); i++)
            facts.add(new PartyDataChanged(
                    property.asset(), from.get(i), inPairs ? to.get(i) : to.getFirst(), on(property), provenance));
        return facts;
    }

    /** The claim is not stated, and neither are the parties in some forms. */
    private PledgeTerms terms() {
        return new PledgeTerms(from, to, SecuredClaim.UNSTATED, recorded.executedOn(), List.of(), List.of());
    }

    private List<AssetEvent> claimAssigned(Property property) {
        if (to.isEmpty()) return note(property);
        return references(from, List.of()).stream()
                .<AssetEvent>map(which -> new ClaimAssigned(property.asset(), which, to, on(property), provenance))
                .toList();
    }

    /** The secured party releases towards the debtor; every recording named is released. */
    private List<AssetEvent> release(Property property) {
        var released = references(from, to).stream()
                .<AssetEvent>map(which ->
                        new PledgeReleased(property.asset(), which, ReleaseGround.UNSTATED, on(property), provenance))
                .toList();
        return released.isEmpty() ? note(property) : released;
    }

    private List<PledgeReference> references(List<Party> pledgees, List<Party> pledgors) {
        var named = conveyance.isCorrective() ? List.<ReelFrame>of() : conveyance.named();
        if (!named.isEmpty())
            return named.stream()
                    .map(at -> new PledgeReference(Optional.of(recorded.system().dealing(at)), pledgees, pledgors))
                    .toList();
        return pledgees.isEmpty() ? List.of() : List.of(new PledgeReference(Optional.empty(), pledgees, pledgors));
    }

    private List<AssetEvent> licence(Property property, LicenceKind kind) {
        if (to.isEmpty()) return note(property);
        var terms = new LicenceTerms(
                kind,
                from,
                to,
                LicenceScope.WHOLE,
                Optional.empty(),
                Optional.empty(),
                recorded.executedOn(),
                List.of());
        return List.of(
                new LicenceGranted(property.asset(), dealing(), terms, on(property), provenance),
                new LicenceRecorded(property.asset(), dealing(), on(property), provenance));
    }

    private List<AssetEvent> note(Property property) {
        var text = conveyance.kind() == Kind.UNSTATED
                ? "(conveyance not stated)"
                : recorded.conveyance().strip();
        return List.of(new OfficeNoteRecorded(
                property.asset(), NOTE_CODE, text + ": " + names(from) + " -> " + names(to), on(property), provenance));
    }

    private static String names(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::name).toList());
    }

    private static List<Party> parties(List<String> names) {
        return names.stream()
                .map(UsText::stated)
                .flatMap(Optional::stream)
                .map(Party::named)
                .distinct()
                .toList();
    }

    private static long ordinal(ReelFrame at) {
        return (long) at.reel() * FRAMES_PER_REEL + at.frame();
    }
}
