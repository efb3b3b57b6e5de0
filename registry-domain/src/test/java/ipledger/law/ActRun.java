package ipledger.law;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.dealing.DealingConflict;
import ipledger.dealing.UnknownAsset;
import ipledger.event.AssetEvent;
import ipledger.identifier.AssetNumber;
import ipledger.law.acts.AnyActs;
import ipledger.law.acts.AnyAssets.Kept;
import ipledger.law.acts.Plot;
import ipledger.rule.Invalid;
import ipledger.rule.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One run of acts on a register of its own, looked at after each. Every act is a second later than the one before. */
final class ActRun {
    private static final Instant BEGIN = Instant.parse("2026-11-26T08:00:00Z");

    private final Desk desk;
    private final List<AssetNumber> assets;
    private final Map<AssetNumber, AssetHistory> histories = new HashMap<>();
    private final List<Object> entered = new ArrayList<>();
    private int acts;

    private ActRun(Desk desk, Plot plot) {
        this.desk = desk;
        this.assets = plot.assets().stream().map(Kept::number).distinct().toList();
        for (var asset : assets) histories.put(asset, AssetHistory.of(asset));
    }

    /** Plays all acts of {@code plot} on {@code desk}; a check that fails tells what was entered until then. */
    static ActRun play(Plot plot, Desk desk, Consumer<Step> check) {
        var run = new ActRun(desk, plot);
        for (var act : AnyActs.beginnings(plot)) run.send(act, check);
        for (int place = 0; place < plot.draws().size(); place++)
            run.send(AnyActs.act(run::history, plot, place), check);
        return run;
    }

    /**
     * What one act did.
     *
     * @param before the histories of the assets before it
     * @param after the histories after it
     * @param refusal why it was refused by law; absent also where it was no act at all
     */
    record Step(
            Object act,
            boolean accepted,
            Optional<Refused> refusal,
            Instant at,
            long added,
            Map<AssetNumber, AssetHistory> before,
            Map<AssetNumber, AssetHistory> after) {

        private int sizeBefore(AssetHistory history) {
            var known = before.get(history.asset());
            return known == null ? 0 : known.size();
        }

        List<AssetEvent> events() {
            return after.values().stream()
                    .flatMap(history -> history.entries().stream().skip(sizeBefore(history)))
                    .map(Entry::event)
                    .toList();
        }

        /** The latest day of what it entered. */
        Optional<LocalDate> on() {
            return events().stream().map(AssetEvent::effectiveOn).max(LocalDate::compareTo);
        }

        /** Every asset that it touched, after everything and on the day. */
        List<Asset> touched() {
            return after.values().stream()
                    .filter(history -> history.size() > sizeBefore(history))
                    .flatMap(history -> Stream.of(history.latest(), history.asOf(on().orElseThrow(), Instant.MAX)))
                    .toList();
        }

        /** Each act that it entered, with the asset just before it in the order of effect. */
        void entered(BiConsumer<Asset, AssetEvent> visitor) {
            after.values()
                    .forEach(history -> history.walkFrom(sizeBefore(history), (asset, entry) -> {
                        if (!entry.event().provenance().isFact()) visitor.accept(asset, entry.event());
                    }));
        }
    }

    List<AssetNumber> assets() {
        return assets;
    }

    AssetHistory history(AssetNumber asset) {
        return histories.getOrDefault(asset, AssetHistory.of(asset));
    }

    private void send(Object act, Consumer<Step> check) {
        var before = Map.copyOf(histories);
        long size = desk.size();
        Optional<Refused> refusal = Optional.empty();
        boolean accepted = true;
        try {
            desk.send(act);
        } catch (Refused no) {
            refusal = Optional.of(no);
            accepted = false;
        } catch (Invalid | DealingConflict | UnknownAsset no) {
            accepted = false;
        }
        long added = desk.size() - size;
        var at = BEGIN.plusSeconds(acts++);
        if (added > 0) for (var asset : assets) grow(asset, at);
        if (accepted) entered.add(act);
        try {
            check.accept(new Step(act, accepted, refusal, at, added, before, Map.copyOf(histories)));
        } catch (AssertionError failed) {
            throw new AssertionError(failed.getMessage() + "\nafter " + act + "\nentered:\n" + told(), failed);
        }
    }

    private String told() {
        return String.join("\n", entered.stream().map(Object::toString).toList());
    }

    private void grow(AssetNumber asset, Instant at) {
        var known = history(asset);
        var added = desk.history(asset).entries().stream()
                .skip(known.size())
                .map(entry -> new Entry(entry.sequence(), at, entry.event()))
                .toList();
        if (!added.isEmpty()) histories.put(asset, known.plus(added));
    }
}
