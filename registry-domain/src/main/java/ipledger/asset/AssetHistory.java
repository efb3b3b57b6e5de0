package ipledger.asset;

import ipledger.event.AssetEvent;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.identifier.AssetNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * 资产历史. The entries of one asset in the order of recording, and the asset that they make on any day, by what was known
 * at any moment. Voiding an entry un-happens it, so the entries are kept and folded on demand.
 */
public final class AssetHistory {
    private final AssetNumber asset;
    private final List<Entry> entries;

    /** Computed once and only when asked for; two threads at most compute the same value twice. */
    private @Nullable StandingEntries standing;

    private AssetHistory(AssetNumber asset, List<Entry> entries, @Nullable StandingEntries standing) {
        this.asset = asset;
        this.entries = entries;
        this.standing = standing;
    }

    private AssetHistory(AssetNumber asset, List<Entry> entries) {
        this(asset, entries, null);
    }

    /** The history of an asset of which nothing is recorded. */
    public static AssetHistory of(AssetNumber asset) {
        return new AssetHistory(asset, List.of());
    }

    /** The history made of {@code entries}, in the order of recording. */
    public static AssetHistory of(AssetNumber asset, List<Entry> entries) {
        var kept = List.copyOf(entries);
        for (int i = 0; i < kept.size(); i++) requirePlace(asset, i, kept.get(i));
        return new AssetHistory(asset, kept);
    }

    private static void requirePlace(AssetNumber asset, long sequence, Entry entry) {
        if (!entry.event().asset().equals(asset))
            throw new IllegalStateException("an entry of " + entry.event().asset() + " in the history of " + asset);
        if (entry.sequence() != sequence)
            throw new IllegalStateException(asset + " has " + sequence + " entries, next came " + entry.sequence());
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

    /** The history as it was known at {@code knownAt}. */
    public AssetHistory knownAt(Instant knownAt) {
        return new AssetHistory(asset, known(knownAt));
    }

    /** The asset as the law had it on {@code effectiveOn}, by what the register knew at {@code knownAt}. */
    public Asset asOf(LocalDate effectiveOn, Instant knownAt) {
        return standingOf(knownAt).asOf(effectiveOn);
    }

    /** The asset after every entry now known, those of coming days included. */
    public Asset latest() {
        return asOf(LocalDate.MAX, Instant.MAX);
    }

    /**
     * The entries that stand by what was known at {@code knownAt}, in the order of their effect; what corrects a record
     * takes effect in the place of what it corrects.
     */
    public List<Entry> standing(Instant knownAt) {
        return standingOf(knownAt).entries();
    }

    /** 生效条目. An entry that stands, with the day from which it counts: its own, or that of the record which it corrects. */
    public record InEffect(Entry entry, LocalDate from) {}

    /** The entries that stand by what was known at {@code knownAt}, each with the day from which {@link #asOf} counts it. */
    public List<InEffect> inEffect(Instant knownAt) {
        var corrections = Corrections.in(known(knownAt));
        return standing(knownAt).stream()
                .map(entry -> new InEffect(entry, corrections.placeOf(entry).effectiveOn()))
                .toList();
    }

    private List<Entry> known(Instant knownAt) {
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
    }

    private StandingEntries standingOf(Instant knownAt) {
        return knownAt.equals(Instant.MAX) ? standing() : StandingEntries.of(asset, known(knownAt));
    }

    private StandingEntries standing() {
        var known = standing;
        if (known == null) {
            known = StandingEntries.of(asset, entries);
            standing = known;
        }
        return known;
    }

    /** The day after which no standing entry takes effect; absent where none stands. */
    public Optional<LocalDate> lastEffect() {
        return standing().lastEffect();
    }

    /**
     * What the register has of one record of a source as it was read last: what a later reading of the same record
     * replaced is left out, what was voided for another reason is not.
     */
    public List<Entry> readingOf(SourceKey record) {
        var own = entries.stream()
                .filter(entry -> record.equals(Corrections.keyOf(entry)))
                .toList();
        var replaced = new HashSet<Long>();
        for (var entry : own)
            if (entry.event() instanceof EntryVoided act)
                act.target().sequence().ifPresent(replaced::add);
        return own.stream()
                .filter(entry -> !replaced.contains(entry.sequence()))
                .filter(entry -> !(entry.event() instanceof EntryVoided act
                        && act.target().sequence().isPresent()))
                .toList();
    }

    /** Walks the standing entries in the order of their effect, each with the asset as it was before it. */
    public void walk(Instant knownAt, BiConsumer<Asset, Entry> visitor) {
        standingOf(knownAt).walk(0, visitor);
    }

    /** Walks as {@link #walk}, but only to the entries from {@code sequence} on: cheap where these are the newest. */
    public void walkFrom(long sequence, BiConsumer<Asset, Entry> visitor) {
        standing().walk(sequence, visitor);
    }

    /** Walks {@code events} as they would take effect if they were recorded now, each with the asset as it was before it. */
    public void walkOn(List<? extends AssetEvent> events, BiConsumer<Asset, Entry> visitor) {
        var added = next(events, Instant.MAX);
        standing()
                .following(added)
                .ifPresentOrElse(
                        following -> standing().walkOn(following, visitor),
                        () -> plus(added).walkFrom(size(), visitor));
    }

    /**
     * The history as it would stand with {@code events} recorded now; {@code now} only orders them after what is there.
     */
    public AssetHistory with(List<? extends AssetEvent> events, Instant now) {
        return plus(next(events, now));
    }

    private List<Entry> next(List<? extends AssetEvent> events, Instant now) {
        var added = new ArrayList<Entry>(events.size());
        for (var event : events) {
            var entry = new Entry(entries.size() + added.size(), now, event);
            requirePlace(asset, entry.sequence(), entry);
            added.add(entry);
        }
        return added;
    }

    /** The history with {@code added} recorded after what is there. What is known of it already is not computed anew. */
    public AssetHistory plus(List<Entry> added) {
        for (int i = 0; i < added.size(); i++) requirePlace(asset, entries.size() + i, added.get(i));
        var longer = new ArrayList<Entry>(entries.size() + added.size());
        longer.addAll(entries);
        longer.addAll(added);
        return new AssetHistory(asset, longer, standing().plus(added).orElse(null));
    }

    /** The entries that a voiding one means, itself aside, whether they stand or not. */
    public List<Entry> meantBy(EntryVoided voiding) {
        return entries.stream()
                .filter(entry -> Corrections.isMeant(voiding.target(), entry)
                        && !entry.event().equals(voiding))
                .toList();
    }

    /** True where the entry of that sequence has been voided by what is known now. */
    public boolean isVoided(long sequence) {
        var corrections = Corrections.in(entries);
        return entries.stream().anyMatch(entry -> entry.sequence() == sequence && corrections.isVoided(entry));
    }
}
