package ipledger.dealing;

import ipledger.asset.Asset;
import ipledger.asset.AssetAggregate;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import ipledger.event.DealingEvent;
import ipledger.event.DealingEvent.DealingAssetsAdded;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingOpened;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.DealingStageReached;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.rule.Refused;
import ipledger.rule.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * 登记台. The one way in which an act is entered: the assets that it touches are loaded in order, every rule is asked on
 * every asset, and either all the events are recorded in one append or none is.
 */
public final class AssetRegister {
    /**
     * Metadata of a command, or resource of its unit of work: how many entries the view of the (only) asset had, of who
     * sent the command or of who proposed the act.
     */
    public static final String EXPECTED_ENTRIES = "expectedEntries";

    private final Repository<AssetAggregate> assets;
    private final Repository<DealingAggregate> dealings;
    private final Judgement judgement;

    public AssetRegister(
            Repository<AssetAggregate> assets, Repository<DealingAggregate> dealings, Judgement judgement) {
        this.assets = assets;
        this.dealings = dealings;
        this.judgement = judgement;
    }

    /**
     * Enters an act on known assets.
     *
     * @param on the day on which the assets are looked at: the day of the act
     * @param decide what happens to each asset, as it was on that day
     * @return the entries that it made, asset by asset in the order of their numbers
     * @throws Refused with every violation on every asset
     * @throws UnknownAsset where one is not in the register
     */
    public List<AssetEvent> enter(
            List<AssetNumber> touched, LocalDate on, Function<Asset, ? extends List<? extends AssetEvent>> decide) {
        return enter(touched, on, asset -> true, decide, this::known);
    }

    /**
     * Enters an act on known assets where their entries, and not only what they make, say what happens.
     *
     * @return the entries that it made, asset by asset in the order of their numbers
     */
    public List<AssetEvent> enterByHistory(
            List<AssetNumber> touched, LocalDate on, Function<AssetHistory, List<AssetEvent>> decide) {
        return record(looked(touched, on, this::known).stream()
                .map(look -> new Decided(look, decide.apply(look.history())))
                .toList());
    }

    /** Enters one entry on its asset, as it was on the entry's day, where the act alone says what happens. */
    public void enter(AssetEvent entry) {
        enter(List.of(entry.asset()), entry.effectiveOn(), asset -> List.of(entry));
    }

    /**
     * Enters an act on those of {@code touched} that it {@code concerns}; where it concerns none it is judged on all, so
     * that the rule says why.
     *
     * @return the assets on which it was entered
     */
    public List<AssetNumber> enterWhere(
            List<AssetNumber> touched,
            LocalDate on,
            Predicate<Asset> concerns,
            Function<Asset, ? extends List<? extends AssetEvent>> decide) {
        return assetsOf(enter(touched, on, concerns, decide, this::known));
    }

    /** The asset as it was on {@code day}, by what is known now. @throws UnknownAsset where it is not in the register */
    public Asset assetOn(AssetNumber number, LocalDate day) {
        return looked(known(number), number, day).asset();
    }

    /** The assets of {@code entries}, each once. */
    public static List<AssetNumber> assetsOf(List<? extends AssetEvent> entries) {
        return entries.stream().map(AssetEvent::asset).distinct().toList();
    }

    /** Enters what makes an asset known: the first entries of {@code asset}, or further ones. */
    public void enterNew(
            AssetNumber asset, LocalDate on, Function<Asset, ? extends List<? extends AssetEvent>> decide) {
        enter(List.of(asset), on, any -> true, decide, this::knownOrNew);
    }

    private List<AssetEvent> enter(
            List<AssetNumber> touched,
            LocalDate on,
            Predicate<Asset> concerns,
            Function<Asset, ? extends List<? extends AssetEvent>> decide,
            Function<AssetNumber, Aggregate<AssetAggregate>> load) {
        var all = looked(touched, on, load);
        var meant = new ArrayList<>(all);
        meant.removeIf(look -> !concerns.test(look.asset()));
        var decided = new ArrayList<Decided>(all.size());
        for (var look : meant.isEmpty() ? all : meant) decided.add(new Decided(look, decide.apply(look.asset())));
        return record(decided);
    }

    private static List<Look> looked(
            List<AssetNumber> touched, LocalDate on, Function<AssetNumber, Aggregate<AssetAggregate>> load) {
        var looks = new ArrayList<Look>(touched.size());
        // In the order of their numbers: no lock cycles.
        for (var number : new TreeSet<>(touched)) looks.add(looked(load.apply(number), number, on));
        return looks;
    }

    private List<AssetEvent> record(List<Decided> decided) {
        var violations = new ArrayList<Violation>();
        for (var one : decided) violations.addAll(judgement.of(one.look().history(), one.events()));
        Refused.ifAny(violations);
        var entered = new ArrayList<AssetEvent>();
        for (var one : decided) {
            one.look().seat().execute(seat -> seat.record(one.events()));
            entered.addAll(one.events());
        }
        return entered;
    }

    /** One asset under an act: its seat, its history and itself on the day of the act. */
    private record Look(Aggregate<AssetAggregate> seat, AssetHistory history, Asset asset) {}

    private record Decided(Look look, List<? extends AssetEvent> events) {}

    private static Look looked(Aggregate<AssetAggregate> aggregate, AssetNumber number, LocalDate on) {
        var history = aggregate.invoke(seat -> seat.history(number));
        requireExpected(number, history);
        return new Look(aggregate, history, history.asOf(on, Instant.MAX));
    }

    /**
     * Opens a dealing, or goes on with one, in the same append as the entries on its assets.
     *
     * @throws DealingConflict where the number is taken, unknown, or of another kind
     */
    public void open(
            DealingNumber number,
            DealingKind kind,
            DealingStage stage,
            List<AssetNumber> touched,
            LocalDate on,
            Provenance provenance) {
        record(number, dealing -> {
            if (dealing.isOpen()) throw new DealingConflict(number, DealingConflict.Reason.TAKEN);
            return List.of(new DealingOpened(number, kind, stage, touched, Optional.empty(), on, provenance));
        });
    }

    /**
     * Takes an open dealing, or some of its assets, to a stage.
     *
     * @throws DealingConflict where it was never opened, or is of another kind
     */
    public void reach(
            DealingNumber number,
            DealingKind kind,
            DealingStage stage,
            List<AssetNumber> touched,
            LocalDate on,
            Provenance provenance) {
        record(number, dealing -> {
            if (!dealing.isOpen()) throw new DealingConflict(number, DealingConflict.Reason.UNKNOWN);
            if (dealing.kind() != kind) throw new DealingConflict(number, DealingConflict.Reason.OTHER_KIND);
            return List.of(new DealingStageReached(number, stage, touched, on, provenance));
        });
    }

    /**
     * Enters money paid under an open dealing.
     *
     * @throws DealingConflict where it was never opened, or is of another kind
     */
    public void pay(DealingKind kind, PaymentMade payment) {
        record(payment.dealing(), dealing -> {
            if (!dealing.isOpen()) throw new DealingConflict(payment.dealing(), DealingConflict.Reason.UNKNOWN);
            if (dealing.kind() != kind) throw new DealingConflict(payment.dealing(), DealingConflict.Reason.OTHER_KIND);
            return List.of(payment);
        });
    }

    /** Ends an open dealing on assets on which it falls, and lets it be about others on which it should have been entered. */
    public void correct(
            DealingNumber number,
            List<AssetNumber> right,
            List<AssetNumber> fallen,
            LocalDate on,
            Provenance provenance) {
        record(number, dealing -> {
            var further = right.stream()
                    .filter(asset -> !dealing.assets().contains(asset))
                    .toList();
            var events = new ArrayList<DealingEvent>();
            if (!further.isEmpty()) events.add(new DealingAssetsAdded(number, further, on, provenance));
            if (!fallen.isEmpty())
                events.add(new DealingStageReached(number, DealingStage.ENDED, fallen, on, provenance));
            return events;
        });
    }

    /** Takes a dealing to a stage at which it may also begin: it is opened there where it was not before. */
    public void openOrReach(
            DealingNumber number,
            DealingKind kind,
            DealingStage stage,
            List<AssetNumber> touched,
            LocalDate on,
            Provenance provenance) {
        if (dealing(number).invoke(DealingAggregate::isOpen)) reach(number, kind, stage, touched, on, provenance);
        else open(number, kind, stage, touched, on, provenance);
    }

    /**
     * Enters established facts on one asset, which they may make known: no rule refuses them.
     *
     * @return how many events were recorded
     */
    public int enterFacts(AssetNumber number, Function<AssetHistory, List<AssetEvent>> decide) {
        var aggregate = knownOrNew(number);
        var events = decide.apply(aggregate.invoke(seat -> seat.history(number)));
        aggregate.execute(seat -> seat.record(events));
        return events.size();
    }

    /** Makes {@code touched} assets of a dealing that is established elsewhere; what is so already is not entered again. */
    public void belong(
            DealingNumber number,
            DealingKind kind,
            DealingStage stage,
            List<AssetNumber> touched,
            LocalDate on,
            Provenance provenance) {
        record(number, dealing -> {
            if (!dealing.isOpen())
                return List.of(new DealingOpened(number, kind, stage, touched, Optional.empty(), on, provenance));
            var further = touched.stream()
                    .filter(asset -> !dealing.assets().contains(asset))
                    .toList();
            return further.isEmpty() ? List.of() : List.of(new DealingAssetsAdded(number, further, on, provenance));
        });
    }

    /** The assets of a dealing. @throws DealingConflict where it was never opened */
    public List<AssetNumber> assetsOf(DealingNumber number) {
        var found = dealing(number).invoke(DealingAggregate::assets);
        if (found.isEmpty()) throw new DealingConflict(number, DealingConflict.Reason.UNKNOWN);
        return found;
    }

    private void record(DealingNumber number, Function<DealingAggregate, List<DealingEvent>> decide) {
        dealing(number).execute(seat -> seat.record(decide.apply(seat)));
    }

    private Aggregate<AssetAggregate> known(AssetNumber number) {
        try {
            return assets.load(number.toString());
        } catch (AggregateNotFoundException e) {
            throw new UnknownAsset(number);
        }
    }

    private Aggregate<AssetAggregate> knownOrNew(AssetNumber number) {
        return orNew(assets, number.toString(), AssetAggregate::new);
    }

    private Aggregate<DealingAggregate> dealing(DealingNumber number) {
        return orNew(dealings, number.toString(), DealingAggregate::new);
    }

    private static <T> Aggregate<T> orNew(Repository<T> repository, String id, Callable<T> first) {
        try {
            return repository.loadOrCreate(id, first);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("no seat for " + id, e);
        }
    }

    private static void requireExpected(AssetNumber number, AssetHistory history) {
        if (!CurrentUnitOfWork.isStarted()) return;
        var unit = CurrentUnitOfWork.get();
        requireSeen(unit.getMessage().getMetaData().get(EXPECTED_ENTRIES), number, history);
        requireSeen(unit.getResource(EXPECTED_ENTRIES), number, history);
    }

    private static void requireSeen(@Nullable Object expected, AssetNumber number, AssetHistory history) {
        if (expected instanceof Number seen && seen.longValue() != history.size())
            throw new StaleView(number, seen.longValue(), history.size());
    }
}
