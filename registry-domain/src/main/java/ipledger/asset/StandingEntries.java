package ipledger.asset;

import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * 有效条目. The entries that stand, in the order of their effect, and the asset that they make. Entries that take effect
 * after all others go on from there, so that the ten-thousandth entry of an asset costs no more than the tenth; where one
 * voids, or takes its place in between, everything is put in order anew.
 */
final class StandingEntries {
    private final AssetNumber asset;
    private final int known;
    private final Corrections corrections;
    private final List<Entry> entries;
    private final @Nullable StandingEntries before;
    private @Nullable Asset latest;

    private StandingEntries(
            AssetNumber asset,
            int known,
            Corrections corrections,
            List<Entry> entries,
            @Nullable StandingEntries before) {
        this.asset = asset;
        this.known = known;
        this.corrections = corrections;
        this.entries = entries;
        this.before = before;
    }

    static StandingEntries of(AssetNumber asset, List<Entry> known) {
        var corrections = Corrections.in(known);
        return new StandingEntries(
                asset,
                known.size(),
                corrections,
                known.stream()
                        .filter(entry -> !corrections.isVoided(entry))
                        .sorted(order(corrections))
                        .toList(),
                null);
    }

    private static Comparator<Entry> order(Corrections corrections) {
        return Comparator.comparing(corrections::placeOf, Entry.BY_EFFECT).thenComparingLong(Entry::sequence);
    }

    /** What stands with {@code added} recorded too; absent where that must be computed anew. */
    Optional<StandingEntries> plus(List<Entry> added) {
        if (added.isEmpty()) return Optional.of(this);
        return following(added)
                .map(following -> new StandingEntries(
                        asset, known + added.size(), corrections, joined(entries, following), beginning()));
    }

    /** What is {@code added}, in the order of its effect; absent where not all of it simply follows what stands. */
    Optional<List<Entry>> following(List<Entry> added) {
        if (!corrections.areNone()) return Optional.empty();
        for (var entry : added) if (entry.event() instanceof EntryVoided) return Optional.empty();
        var following = new ArrayList<>(added);
        following.sort(Entry.BY_EFFECT);
        boolean follows = following.isEmpty()
                || entries.isEmpty()
                || Entry.BY_EFFECT.compare(following.getFirst(), entries.getLast()) > 0;
        return follows ? Optional.of(following) : Optional.empty();
    }

    /** Visits entries that follow, each with the asset as it is before it. */
    void walkOn(List<Entry> following, BiConsumer<Asset, Entry> visitor) {
        var state = latest();
        for (var entry : following) {
            visitor.accept(state, entry);
            state = Asset.evolve(state, entry.event());
        }
    }

    /** The newest state that is worth keeping: with it a chain of additions holds two states and not all of them. */
    private StandingEntries beginning() {
        var kept = new StandingEntries(asset, known, corrections, entries, null);
        kept.latest = latest();
        return kept;
    }

    private static List<Entry> joined(List<Entry> first, List<Entry> second) {
        var all = new ArrayList<Entry>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    Optional<LocalDate> lastEffect() {
        // A correction stands in another entry's place, so the last in order need not be the last by its own day.
        return corrections.areNone()
                ? entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of(entries.getLast().effectiveOn())
                : entries.stream().map(Entry::effectiveOn).max(Comparator.naturalOrder());
    }

    /** The asset after all of them. */
    Asset latest() {
        var state = latest;
        if (state == null) {
            state = before == null ? Asset.unregistered(asset) : before.latest();
            for (int i = done(); i < entries.size(); i++)
                state = Asset.evolve(state, entries.get(i).event());
            latest = state;
        }
        return state;
    }

    private int done() {
        return before == null ? 0 : before.entries.size();
    }

    Asset asOf(LocalDate effectiveOn) {
        if (entries.isEmpty() || !effectOf(entries.getLast()).isAfter(effectiveOn)) return latest();
        var state = Asset.unregistered(asset);
        for (var entry : entries) {
            if (effectOf(entry).isAfter(effectiveOn)) break;
            state = Asset.evolve(state, entry.event());
        }
        return state;
    }

    private LocalDate effectOf(Entry entry) {
        return corrections.placeOf(entry).effectiveOn();
    }

    /** Visits the entries from {@code sequence} on, in the order of effect, each with the asset as it was before it. */
    void walk(long sequence, BiConsumer<Asset, Entry> visitor) {
        boolean goesOn = before != null && before.known <= sequence;
        var state = goesOn && before != null ? before.latest() : Asset.unregistered(asset);
        for (int i = goesOn ? done() : 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.sequence() >= sequence) visitor.accept(state, entry);
            state = Asset.evolve(state, entry.event());
        }
    }
}
