package ipledger.asset;

import ipledger.asset.Preservation.Effect;
import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent;
import ipledger.event.DefectEvent;
import ipledger.event.ImplementationEvent;
import ipledger.event.LicenceEvent;
import ipledger.event.NoteEvent;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.NotificationEvent;
import ipledger.event.PledgeEvent;
import ipledger.event.PreservationEvent;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.event.RectificationEvent;
import ipledger.event.RightEvent;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.TitleEvent;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.ValuationEvent;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.Office;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * 资产. What is true of one asset, as its entries leave it. {@link #evolve} is the only meaning of an event: commands,
 * extracts and replay all fold with it; {@link AssetHistory} says which entries stand on a day.
 *
 * @param number the principal number, which names the stream
 * @param otherNumbers every other number of the same right
 * @param invention the title of the invention, the words of the mark, the name of the work
 */
public record Asset(
        AssetNumber number,
        Optional<AssetKind> kind,
        String invention,
        List<AssetNumber> otherNumbers,
        List<String> classes,
        Right right,
        Title title,
        Licences licences,
        Contributions contributions,
        Pledges pledges,
        Valuations valuations,
        Implementations implementations,
        Merits merits,
        Preservation preservation,
        Defects defects) {

    public Asset {
        otherNumbers = List.copyOf(otherNumbers);
        classes = List.copyOf(classes);
    }

    /** An asset of which nothing is recorded. */
    public static Asset unregistered(AssetNumber number) {
        return new Asset(
                number,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Right.UNKNOWN,
                Title.UNKNOWN,
                Licences.NONE,
                Contributions.NONE,
                Pledges.NONE,
                Valuations.NONE,
                Implementations.NONE,
                Merits.NONE,
                Preservation.NONE,
                Defects.NONE);
    }

    /** The office of the right: rules of Chinese law bind rights under Chinese law. */
    public Office office() {
        return number.office();
    }

    /** True where the right is granted and stands on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return right.inForceOn(day);
    }

    /**
     * 关闭. Since when, and why, nothing stands on the asset any more: its licences, pledges, contributions and transfers
     * under way are closed with the right; absent while it stands.
     */
    public Optional<Closure> closureOn(LocalDate day) {
        return right.closureOn(day);
    }

    /** The holders, none where nobody is known. */
    public List<Party> holders() {
        return title.holders().map(Holders::parties).orElse(List.of());
    }

    /** True where every one of {@code parties} is a holder, as the register compares parties. */
    public boolean areHolders(Collection<Party> parties) {
        return allAmong(parties, holders());
    }

    /** True where every one of {@code needed} is among {@code given}, as the register compares parties. */
    public static boolean allAmong(Collection<Party> needed, Collection<Party> given) {
        return needed.stream().allMatch(party -> given.stream().anyMatch(party::sameParty));
    }

    /** The co-holders who neither act nor consent; none where the acting are not holders themselves. */
    public List<Party> silentCoHolders(Collection<Party> acting, Collection<Party> consenting) {
        if (!areHolders(acting)) return List.of();
        return holders().stream()
                .filter(holder -> !allAmong(List.of(holder), acting) && !allAmong(List.of(holder), consenting))
                .toList();
    }

    /** 保全, 中止. The freezes in effect and the suspensions that run on {@code day}, by order and dispute. */
    public List<String> hindrancesOn(LocalDate day) {
        return preservation.hindrancesOn(day, kind);
    }

    /**
     * 保全, 中止. What stands in the way of {@code act} on {@code day}, by order and dispute.
     *
     * @param disposing the holders whose shares are dealt in; none, or others than the holders, where it is the whole right
     */
    public List<String> hindrancesTo(FrozenAct act, Collection<Party> disposing, LocalDate day) {
        return preservation.hindrancesTo(act, sharesOf(disposing), day, kind);
    }

    /** The freezes among them, with the days on which they have effect. */
    public List<Effect> freezesAgainst(FrozenAct act, Collection<Party> disposing, LocalDate day) {
        return preservation.freezesAgainst(act, sharesOf(disposing), day, kind);
    }

    /** Whose names the register does not know may stand for any holder. */
    private Collection<Party> sharesOf(Collection<Party> disposing) {
        return areHolders(disposing) ? disposing : List.of();
    }

    /** The asset after {@code event}. */
    public static Asset evolve(Asset asset, AssetEvent event) {
        return switch (event) { // no default: a new event must be folded to compile
            case RightEvent e -> asset.evolve(e);
            case TitleEvent e -> asset.evolve(e);
            case LicenceEvent e -> asset.change(draft -> draft.licences = asset.licences.evolve(e, asset.kind));
            case ContributionEvent e -> asset.change(draft -> draft.contributions = asset.contributions.evolve(e));
            case PledgeEvent e -> asset.change(draft -> draft.pledges = asset.pledges.evolve(e));
            case ValuationEvent e -> asset.change(draft -> draft.valuations = asset.valuations.evolve(e));
            case ImplementationEvent e ->
                asset.change(draft -> draft.implementations = asset.implementations.evolve(e));
            case PreservationEvent e ->
                asset.change(draft -> draft.preservation = asset.preservation.evolve(e, asset.kind));
            case DefectEvent e -> asset.change(draft -> draft.defects = asset.defects.evolve(e));
            case NotificationEvent e -> asset; // what was told changes nothing of what is
            case RectificationEvent e -> asset; // acts on the history below, not on the state
            case NoteEvent e -> asset.evolve(e);
        };
    }

    private Asset evolve(RightEvent event) {
        var described = switch (event) {
            case RightFiled e ->
                described(e.kind(), e.title(), e.classes())
                        .known(e.otherNumbers())
                        .heldFirstBy(e.applicants());
            case RightGranted e ->
                described(e.kind(), e.title(), classes).known(e.otherNumbers()).heldFirstBy(e.holders());
            case RightPublished e -> known(e.publication().stream().toList());
            default -> this;
        };
        return described.change(draft -> {
            if (event instanceof CoHolderWithdrew e) draft.title = title.without(e.holder());
            draft.right = right.evolve(event, described.kind, office());
        });
    }

    private Asset evolve(TitleEvent event) {
        return change(draft -> {
            draft.title = title.evolve(event);
            if (event instanceof PartyDataChanged e) draft.preservation = preservation.renaming(e);
        });
    }

    private Asset evolve(NoteEvent event) {
        return switch (event) {
            case OfficeNoteRecorded e -> this;
            case NumbersAdded e -> known(e.otherNumbers());
            case MeritRecorded e -> change(draft -> draft.merits = merits.plus(e));
        };
    }

    private Asset described(AssetKind as, String called, List<String> classified) {
        return change(draft -> {
            draft.kind = Optional.of(as);
            if (!called.isBlank()) draft.invention = called;
            if (!classified.isEmpty()) draft.classes = classified;
        });
    }

    private Asset known(List<AssetNumber> numbers) {
        var all = new TreeSet<>(otherNumbers);
        all.addAll(numbers);
        all.remove(number);
        return change(draft -> draft.otherNumbers = List.copyOf(all));
    }

    private Asset heldFirstBy(Optional<Holders> holders) {
        return change(draft -> draft.title = title.heldFirstBy(holders));
    }

    private Asset change(Consumer<Draft> changes) {
        var draft = new Draft(this);
        changes.accept(draft);
        return draft.asset();
    }

    /** The next state while it is written; it leaves no method. */
    private static final class Draft {
        private final AssetNumber number;
        private Optional<AssetKind> kind;
        private String invention;
        private List<AssetNumber> otherNumbers;
        private List<String> classes;
        private Right right;
        private Title title;
        private Licences licences;
        private Contributions contributions;
        private Pledges pledges;
        private Valuations valuations;
        private Implementations implementations;
        private Merits merits;
        private Preservation preservation;
        private Defects defects;

        private Draft(Asset asset) {
            number = asset.number;
            kind = asset.kind;
            invention = asset.invention;
            otherNumbers = asset.otherNumbers;
            classes = asset.classes;
            right = asset.right;
            title = asset.title;
            licences = asset.licences;
            contributions = asset.contributions;
            pledges = asset.pledges;
            valuations = asset.valuations;
            implementations = asset.implementations;
            merits = asset.merits;
            preservation = asset.preservation;
            defects = asset.defects;
        }

        private Asset asset() {
            return new Asset(
                    number,
                    kind,
                    invention,
                    otherNumbers,
                    classes,
                    right,
                    title,
                    licences,
                    contributions,
                    pledges,
                    valuations,
                    implementations,
                    merits,
                    preservation,
                    defects);
        }
    }
}
