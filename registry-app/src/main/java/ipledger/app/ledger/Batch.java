package ipledger.app.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 一批. What becomes of each append of a batch, decided one after the other on what the ledger is known to hold: it is
 * recorded with the others, or refused alone. Nothing here touches the database; what is decided is true once the batch's
 * entries are recorded.
 */
final class Batch {
    private final Head head;
    private final Function<String, Receipt.@Nullable Line> newest;
    private final Function<RequestKey, Optional<Receipt>> recorded;
    private final Map<String, Receipt.Line> made = new HashMap<>();
    private final Map<CallersKey, Place> requested = new HashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();

    /** 位置. The entries of one append within the batch. */
    record Place(WaitingAppend append, List<LedgerEntry> entries) {
        Receipt receipt() {
            return new Receipt(
                    entries.stream().map(LedgerEntry::receiptLine).toList(),
                    entries.getLast().recordedAt(),
                    false);
        }
    }

    private record Refusal(WaitingAppend append, RuntimeException reason) {}

    private record Repeat(WaitingAppend append, Receipt receipt) {}

    private record CallersKey(String caller, String key) {
        static CallersKey of(RequestKey request) {
            return new CallersKey(request.caller(), request.key());
        }
    }

    /**
     * @param head of the ledger before this batch
     * @param newest the newest entry of a stream before this batch, none where it has none
     * @param recorded the receipt of a request that was recorded before; throws {@link KeyReused} for another request
     */
    Batch(
            Head head,
            Function<String, Receipt.@Nullable Line> newest,
            Function<RequestKey, Optional<Receipt>> recorded) {
        this.head = head;
        this.newest = newest;
        this.recorded = recorded;
    }

    void add(WaitingAppend append) {
        try {
            var before = append.request().flatMap(this::receiptOf);
            if (before.isPresent()) {
                repeats.add(new Repeat(append, before.get()));
                return;
            }
            var place = new Place(append, entries(append));
            entries.addAll(place.entries());
            place.entries().forEach(entry -> made.put(entry.stream().id(), entry.receiptLine()));
            places.add(place);
            append.request().ifPresent(request -> requested.put(CallersKey.of(request), place));
        } catch (StaleSequence | KeyReused | IllegalArgumentException reason) {
            refusals.add(new Refusal(append, reason));
        }
    }

    private Optional<Receipt> receiptOf(RequestKey request) {
        var sameBatch = requested.get(CallersKey.of(request));
        if (sameBatch == null) {
            return recorded.apply(request);
        }
        if (!sameBatch.append().request().equals(Optional.of(request))) {
            throw new KeyReused(request);
        }
        return Optional.of(sameBatch.receipt().again());
    }

    private List<LedgerEntry> entries(WaitingAppend append) {
        var own = new HashMap<String, Receipt.Line>();
        var recordedAt = lastRecordedAt();
        var appended = new ArrayList<LedgerEntry>(append.drafts().size());
        for (var sealed : append.drafts()) {
            var draft = sealed.draft();
            var before = before(own, draft.stream().id());
            if (before != null && !before.stream().equals(draft.stream())) {
                throw new IllegalArgumentException(
                        "The id of stream " + draft.stream() + " belongs to " + before.stream());
            }
            long next = before == null ? 0 : before.sequence() + 1;
            if (draft.sequence() != next) {
                throw new StaleSequence(draft.stream(), draft.sequence(), next);
            }
            recordedAt = draft.recordedAt().isBefore(recordedAt) ? recordedAt : draft.recordedAt();
            var entry = LedgerEntry.of(
                    head.ledger(),
                    size() + appended.size() + 1,
                    sealed,
                    recordedAt,
                    before == null ? Optional.empty() : Optional.of(before.leafHash()));
            appended.add(entry);
            own.put(draft.stream().id(), entry.receiptLine());
        }
        return appended;
    }

    private Receipt.@Nullable Line before(Map<String, Receipt.Line> own, String streamId) {
        var line = own.get(streamId);
        if (line == null) {
            line = made.get(streamId);
        }
        return line == null ? newest.apply(streamId) : line;
    }

    private Instant lastRecordedAt() {
        return entries.isEmpty()
                ? head.lastRecordedAt().orElse(Instant.EPOCH)
                : entries.getLast().recordedAt();
    }

    private long size() {
        return head.size() + entries.size();
    }

    Head headBefore() {
        return head;
    }

    Head headAfter() {
        var last = entries.getLast();
        return new Head(head.ledger(), last.position(), Optional.of(last.leafHash()), Optional.of(last.recordedAt()));
    }

    /** What is to be recorded, in order; empty where every append is refused or was recorded before. */
    List<LedgerEntry> entries() {
        return entries;
    }

    /** The appends that have a request key, with their entries. */
    List<Place> requests() {
        return places.stream()
                .filter(place -> place.append().request().isPresent())
                .toList();
    }

    /** The newest entries of the streams that the batch wrote. */
    Map<String, Receipt.Line> made() {
        return made;
    }

    /** Tells every caller what was decided: the batch's entries are on disk. */
    void answer() {
        for (var place : places) {
            place.append().recorded(place.receipt());
        }
        repeats.forEach(repeat -> repeat.append().recorded(repeat.receipt()));
        refusals.forEach(refusal -> refusal.append().refused(refusal.reason()));
    }

    /** Tells those who hoped for entries that nobody knows, and those refused that of theirs nothing is recorded. */
    void answerUnknown(String message, Throwable cause) {
        for (var place : places) {
            place.append().refused(new OutcomeUnknown(message, cause));
        }
        repeats.forEach(repeat -> repeat.append().refused(new OutcomeUnknown(message, cause)));
        refusals.forEach(refusal -> refusal.append()
                .refused(new LedgerUnavailable("The ledger could not be written; nothing was recorded", cause)));
    }

    /** The hash that says whether this very batch is recorded: its salts were drawn for it alone. */
    LedgerEntry first() {
        return entries.getFirst();
    }
}
