package ipledger.asset;

import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 更正的效果. Which of the known entries are voided, and in whose place a correcting record stands: what it enters takes
 * effect where the corrected record did, so that what happened in between still follows it.
 */
final class Corrections {
    /** A correction of a correction of ...: real chains have two or three links. */
    private static final int LONGEST_CHAIN = 100;

    private final Set<Long> voided = new HashSet<>();
    private final Map<SourceKey, Entry> corrected = new HashMap<>();

    private boolean areNone;

    private Corrections() {}

    static Corrections in(List<Entry> known) {
        var corrections = new Corrections();
        var acts = new ArrayList<Entry>();
        for (var entry : known) if (entry.event() instanceof EntryVoided) acts.add(entry);
        corrections.areNone = acts.isEmpty();
        // A voiding entry may itself be voided, so the newest speaks first.
        for (var act : acts.reversed()) corrections.apply(act, known);
        return corrections;
    }

    private void apply(Entry voiding, List<Entry> known) {
        if (voided.contains(voiding.sequence()) || !(voiding.event() instanceof EntryVoided act)) return;
        boolean replaces = act.target().source().isPresent() && bringsContent(voiding, known);
        for (var entry : known) {
            if (!isMeant(act.target(), entry) || entry.sequence() == voiding.sequence()) continue;
            if (sameRecord(entry, voiding)) continue;
            // What corrects a correction replaces its content; what the correction voided stays void.
            if (replaces && entry.event() instanceof EntryVoided) continue;
            voided.add(entry.sequence());
            var key = keyOf(voiding);
            if (replaces && key != null && !key.equals(keyOf(entry))) corrected.putIfAbsent(key, entry);
        }
    }

    /** True where no entry voids anything, be it without effect. */
    boolean areNone() {
        return areNone;
    }

    boolean isVoided(Entry entry) {
        return voided.contains(entry.sequence());
    }

    /** The entry in whose place this one takes effect: itself, unless it corrects another record. */
    Entry placeOf(Entry entry) {
        if (corrected.isEmpty()) return entry;
        var place = entry;
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            var key = keyOf(place);
            var before = key == null ? null : corrected.get(key);
            if (before == null) return place;
            place = before;
        }
        return place;
    }

    /** The record that an entry was read in; none for an act. */
    static @Nullable SourceKey keyOf(Entry entry) {
        return entry.event()
                .provenance()
                .record()
                .map(record -> new SourceKey(record.source(), record.recordId()))
                .orElse(null);
    }

    private static boolean bringsContent(Entry voiding, List<Entry> known) {
        var key = keyOf(voiding);
        return key != null
                && known.stream()
                        .anyMatch(entry -> !(entry.event() instanceof EntryVoided) && key.equals(keyOf(entry)));
    }

    static boolean isMeant(EntryReference target, Entry entry) {
        return target.sequence()
                        .filter(sequence -> sequence == entry.sequence())
                        .isPresent()
                || target.source().filter(key -> key.equals(keyOf(entry))).isPresent();
    }

    /** What came in the same record as the voiding entry replaces the voided; it does not fall with it. */
    private static boolean sameRecord(Entry entry, Entry voiding) {
        var key = keyOf(voiding);
        return key != null && key.equals(keyOf(entry)) && entry.sequence() >= voiding.sequence();
    }
}
