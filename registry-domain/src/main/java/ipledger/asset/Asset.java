package ipledger.asset;

import ipledger.event.AssetEvent;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent;
import ipledger.event.DefectEvent;
import ipledger.event.ImplementationEvent;
import ipledger.event.LicenceEvent;
import ipledger.event.NoteEvent;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent;
import ipledger.event.PreservationEvent;
import ipledger.event.RectificationEvent;
import ipledger.event.RightEvent;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.TitleEvent;
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
        return needed.stream().allMatch(party -> given.stream().anyMatch(other -> Passing.sameParty(party, other)));
    }

    /** The co-holders who neither act nor consent; none where the acting are not holders themselves. */
    public List<Party> silentCoHolders(Collection<Party> acting, Collection<Party> consenting) {
        if (!areHolders(acting)) return List.of();
        return holders().stream()
                .filter(holder -> !allAmong(List.of(holder), acting) && !allAmong(List.of(holder), consenting))
                .toList();
    }

    /** 保全, 中止. The freeze in effect and the suspensions that run on {@code day}, by order and dispute. */
    public List<String> hindrancesOn(LocalDate day) {
        return preservation.hindrancesOn(day, kind);
    }

    /** The asset after {@code event}. */
    public static Asset evolve(Asset asset, AssetEvent event) {
        return switch (event) { // no default: a new event must be folded to compile
            case RightEvent e -> asset.evolve(e);
            case TitleEvent e -> asset.with(asset.title.evolve(e));
            case LicenceEvent e -> asset.with(asset.licences.evolve(e, asset.kind));
            case ContributionEvent e -> asset.with(asset.contributions.evolve(e));
            case PledgeEvent e -> asset.with(asset.pledges.evolve(e));
            case ValuationEvent e -> asset.with(asset.valuations.evolve(e));
            case ImplementationEvent e -> asset.with(asset.implementations.evolve(e));
            case PreservationEvent e -> asset.with(asset.preservation.evolve(e, asset.kind));
            case DefectEvent e -> asset.with(asset.defects.evolve(e));
            case RectificationEvent e -> asset; // acts on the history below, not on the state
            case NoteEvent e -> asset.evolve(e);
        };
    }

    private Asset evolve(RightEvent event) {
        var described = switch (event) {
            case RightFiled e ->
                described(e.kind(), e.title(), e.classes())
                        .known(e.otherNumbers())
                        .first(e.applicants());
            case RightGranted e ->
                described(e.kind(), e.title(), classes).known(e.otherNumbers()).first(e.holders());
            case RightPublished e -> known(e.publication().stream().toList());
            default -> this;
        };
        var titled = event instanceof CoHolderWithdrew e ? described.with(title.without(e.holder())) : described;
        return titled.with(titled.right.evolve(event, titled.kind, office()));
    }

    private Asset evolve(NoteEvent event) {
        return switch (event) {
            case OfficeNoteRecorded e -> this;
            case NumbersAdded e -> known(e.otherNumbers());
        };
    }

    private Asset described(AssetKind as, String called, List<String> classified) {
        return new Asset(
                number,
                Optional.of(as),
                called.isBlank() ? invention : called,
                otherNumbers,
                classified.isEmpty() ? classes : classified,
                right,
                title,
                licences,
                contributions,
                pledges,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset known(List<AssetNumber> numbers) {
        var all = new TreeSet<>(otherNumbers);
        all.addAll(numbers);
        all.remove(number);
        return new Asset(
                number,
                kind,
                invention,
                List.copyOf(all),
                classes,
                right,
                title,
                licences,
                contributions,
                pledges,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset first(Optional<Holders> holders) {
        return with(title.heldFirstBy(holders));
    }

    private Asset with(Right changed) {
        return new Asset(
                number,
                kind,
                invention,
                otherNumbers,
                classes,
                changed,
                title,
                licences,
                contributions,
                pledges,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset with(Title changed) {
        return new Asset(
                number,
                kind,
                invention,
                otherNumbers,
                classes,
                right,
                changed,
                licences,
                contributions,
                pledges,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset with(Licences changed) {
        return new Asset(
                number,
                kind,
                invention,
                otherNumbers,
                classes,
                right,
                title,
                changed,
                contributions,
                pledges,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset with(Contributions changed) {
        return new Asset(
                number,
                kind,
                invention,
                otherNumbers,
                classes,
                right,
                title,
                licences,
                changed,
                pledges,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset with(Pledges changed) {
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
                changed,
                valuations,
                implementations,
                preservation,
                defects);
    }

    private Asset with(Preservation changed) {
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
                changed,
                defects);
    }

    private Asset with(Defects changed) {
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
                preservation,
                changed);
    }

    private Asset with(Valuations changed) {
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
                changed,
                implementations,
                preservation,
                defects);
    }

    private Asset with(Implementations changed) {
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
                changed,
                preservation,
                defects);
    }
}
