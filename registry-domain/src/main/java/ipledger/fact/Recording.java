package ipledger.fact;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.AssetEvent;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.RectificationEvent.EntryReference;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.SourceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 入账判断. What of a source record is new to an asset. The same record comes in several forms and at several times:
 *
 * <ul>
 *   <li>what stands already, or in more detail, is not entered again: a form that says less voids nothing;
 *   <li>what says more than before takes its place;
 *   <li>where two readings contradict each other, the one that the source published later counts, one without a day of
 *       publication before all others; of two without, the one read last.
 * </ul>
 */
public final class Recording {
    private final List<Entry> before;
    private final boolean isOlder;
    private final List<AssetEvent> events = new ArrayList<>();

    private Recording(List<Entry> before, List<AssetEvent> facts) {
        this.before = new ArrayList<>(before);
        var published = publishedOn(facts);
        var publishedBefore = publishedOn(before.stream().map(Entry::event).toList());
        this.isOlder = publishedBefore
                .filter(day -> published.filter(now -> !now.isBefore(day)).isEmpty())
                .isPresent();
    }

    /**
     * The events to record for one asset: none where everything stands already.
     *
     * @throws ipledger.identifier.Malformed where the asset could not be what the facts say
     */
    public static List<AssetEvent> decide(
            AssetHistory history, SourceKey record, List<AssetEvent> descriptions, List<AssetEvent> facts) {
        var standing = history.standing(Instant.MAX);
        var events = new ArrayList<>(Descriptions.decide(standing, descriptions, facts));
        if (facts.isEmpty()) return foldable(history, events);
        var before = history.readingOf(record).stream()
                .filter(entry -> !isDescription(entry, descriptions))
                .toList();
        var decision = new Recording(before, facts);
        decision.compare(facts);
        events.addAll(decision.events);
        return foldable(history, events);
    }

    /** Structure binds facts too: what could not be folded (shares beyond the whole) is refused before it is recorded. */
    private static List<AssetEvent> foldable(AssetHistory history, List<AssetEvent> events) {
        if (!events.isEmpty()) history.with(events, Instant.MAX).latest();
        return events;
    }

    private void compare(List<AssetEvent> facts) {
        boolean wasMoreThanNotes = before.stream().anyMatch(entry -> !isNote(entry.event()));
        boolean isMoreThanNotes = facts.stream().anyMatch(fact -> !isNote(fact));
        if (wasMoreThanNotes && !isMoreThanNotes) return;
        var fresh = facts.stream().filter(fact -> !standsAlready(fact)).toList();
        var added = new ArrayList<AssetEvent>();
        for (var fact : fresh) {
            var lesser = take(fact, Wording.MORE);
            lesser.ifPresent(entry -> events.add(superseded(entry, fact)));
            boolean isFirstReading = !wasMoreThanNotes && isMoreThanNotes;
            if (lesser.isPresent() || isFirstReading || !isOlder) added.add(fact);
        }
        if (!isOlder || (!wasMoreThanNotes && isMoreThanNotes))
            before.forEach(entry -> events.add(superseded(entry, facts.getFirst())));
        events.addAll(added);
    }

    private boolean standsAlready(AssetEvent fact) {
        return take(fact, Wording.SAME).or(() -> take(fact, Wording.LESS)).isPresent();
    }

    /** Takes out of what stood before the entry beside which {@code fact} is so worded. */
    private Optional<Entry> take(AssetEvent fact, Wording wording) {
        var found = before.stream()
                .filter(entry -> wording(fact, entry.event()) == wording)
                .findFirst();
        found.ifPresent(before::remove);
        return found;
    }

    /** A day that the source did not publish, only taken from the document, yields to one that it did. */
    private static Wording wording(AssetEvent fact, AssetEvent before) {
        var wording = Wording.of(fact, before);
        if (fact.effectiveOn().equals(before.effectiveOn())) return wording;
        boolean isDated = publishedOn(List.of(fact)).isPresent();
        boolean wasDated = publishedOn(List.of(before)).isPresent();
        if (isDated == wasDated) return Wording.OTHER;
        return isDated && wording == Wording.SAME ? Wording.MORE : wording;
    }

    static EntryVoided superseded(Entry entry, AssetEvent by) {
        return new EntryVoided(
                entry.event().asset(),
                EntryReference.at(entry.sequence()),
                "the source now reads otherwise",
                "the record as read again",
                entry.effectiveOn(),
                by.provenance());
    }

    private static Optional<LocalDate> publishedOn(Collection<? extends AssetEvent> events) {
        return events.stream()
                .flatMap(event -> event.provenance().record().flatMap(SourceRecord::publishedOn).stream())
                .max(LocalDate::compareTo);
    }

    private static boolean isNote(AssetEvent event) {
        return event instanceof OfficeNoteRecorded;
    }

    private static boolean isDescription(Entry entry, List<AssetEvent> descriptions) {
        return descriptions.stream()
                .anyMatch(description -> description.getClass() == entry.event().getClass());
    }
}
