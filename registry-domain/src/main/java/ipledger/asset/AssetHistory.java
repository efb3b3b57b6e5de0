package ipledger.asset;

import ipledger.event.AssetEvent;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.identifier.AssetNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * 资产历史. The entries of one asset in the order of recording, and the asset that they make on any day, by what was known
 * at any moment. Voiding an entry un-happens it, so the entries are kept and folded on demand.
 */
public final class AssetHistory {
    private final AssetNumber asset;
    private final List<Entry> entries;

    private AssetHistory(AssetNumber asset, List<Entry> entries) {
        this.asset = asset;
        this.entries = entries;
    }

    /** The history of an asset of which nothing is recorded. */
    public static AssetHistory of(AssetNumber asset) {
        return new AssetHistory(asset, new ArrayList<>());
    }

    /** The history made of {@code entries}, in the order of recording. */
    public static AssetHistory of(AssetNumber asset, List<Entry> entries) {
        return new AssetHistory(asset, new ArrayList<>(entries));
    }

    /** The history with one more entry; sequences run on without holes. */
    public AssetHistory plus(Entry entry) {
        if (!entry.event().asset().equals(asset))
            throw new IllegalStateException("an entry of " + entry.event().asset() + " in the history of " + asset);
        if (entry.sequence() != entries.size())
            throw new IllegalStateException(
                    asset + " has " + entries.size() + " entries, next came sequence " + entry.sequence());
        var longer = new ArrayList<Entry>(entries.size() + 1);
        longer.addAll(entries);
        longer.add(entry);
        return new AssetHistory(asset, longer);
    }

    public AssetNumber asset() {
        return asset;
    }

    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** How many entries there are, which is the next sequence. */
    public int size() {
        return entries.size();
    }

    /** The asset as the law had it on {@code effectiveOn}, by what the register knew at {@code knownAt}. */
    public Asset asOf(LocalDate effectiveOn, Instant knownAt) {
        var state = Asset.unregistered(asset);
        for (var entry : standing(knownAt)) {
            if (entry.effectiveOn().isAfter(effectiveOn)) break;
            state = Asset.evolve(state, entry.event());
        }
        return state;
    }

    /** The asset after every entry now known, those of coming days included. */
    public Asset latest() {
        return asOf(LocalDate.MAX, Instant.MAX);
    }

    /** The entries that stand by what was known at {@code knownAt}, in the order of their effect. */
    public List<Entry> standing(Instant knownAt) {
        var known = entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
        var voided = voidedIn(known);
        return known.stream()
                .filter(entry -> !voided.contains(entry.sequence()))
                .sorted(Entry.BY_EFFECT)
                .toList();
    }

    /** Walks the standing entries in the order of their effect, each with the asset as it was before it. */
    public void walk(Instant knownAt, BiConsumer<Asset, Entry> visitor) {
        var state = Asset.unregistered(asset);
        for (var entry : standing(knownAt)) {
            visitor.accept(state, entry);
            state = Asset.evolve(state, entry.event());
        }
    }

    /**
     * The history as it would stand with {@code events} recorded now; {@code now} only orders them after what is there.
     */
    public AssetHistory with(List<? extends AssetEvent> events, Instant now) {
        var longer = new ArrayList<>(entries);
        for (var event : events) longer.add(new Entry(longer.size(), now, event));
        return new AssetHistory(asset, longer);
    }

    /** The entries that a voiding one means, itself aside, whether they stand or not. */
    public List<Entry> meantBy(EntryVoided voiding) {
        return entries.stream()
                .filter(entry ->
                        isMeant(voiding.target(), entry) && !entry.event().equals(voiding))
                .toList();
    }

    /** True where the entry of that sequence has been voided by what is known now. */
    public boolean isVoided(long sequence) {
        return voidedIn(entries).contains(sequence);
    }

    /** A voiding entry may itself be voided, so the newest speaks first. */
    private static Set<Long> voidedIn(List<Entry> known) {
        var voided = new HashSet<Long>();
        for (int i = known.size() - 1; i >= 0; i--) {
            var voiding = known.get(i);
            if (voiding.event() instanceof EntryVoided act && !voided.contains(voiding.sequence()))
                known.stream()
                        .filter(entry -> isMeant(act.target(), entry) && entry.sequence() != voiding.sequence())
                        .filter(entry -> !sameRecord(entry, voiding))
                        .forEach(entry -> voided.add(entry.sequence()));
        }
        return voided;
    }

    private static boolean isMeant(EntryReference target, Entry entry) {
        return target.sequence()
                        .filter(sequence -> sequence == entry.sequence())
                        .isPresent()
                || target.source().filter(key -> key.equals(keyOf(entry))).isPresent();
    }

    /** What came in the same record as the voiding entry replaces the voided; it does not fall with it. */
    private static boolean sameRecord(Entry entry, Entry voiding) {
        return voiding.event().provenance().isFact()
                && keyOf(entry).equals(keyOf(voiding))
                && entry.sequence() >= voiding.sequence();
    }

    private static SourceKey keyOf(Entry entry) {
        return entry.event()
                .provenance()
                .record()
                .map(record -> new SourceKey(record.source(), record.recordId()))
                .orElse(new SourceKey("", ""));
    }
}
