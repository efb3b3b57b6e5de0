package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import ipledger.app.ledger.GroupCommit;
import ipledger.app.ledger.LedgerFoundation;
import ipledger.app.ledger.StaleSequence;
import ipledger.app.ledger.WritePermit;
import ipledger.app.ledger.codec.EncodedEvent;
import ipledger.app.ledger.codec.EventCodec;
import ipledger.app.ledger.codec.MetadataCodec;
import ipledger.event.RegisterEvent;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** 填充. A ledger of any size, of events as the register's own: each patent a grant and changes of its holder's name. */
final class Filling implements AutoCloseable {
    static final LedgerId ID = LedgerId.of("0f".repeat(LedgerId.LENGTH_BYTES));
    static final int EVENTS_EACH = 10;
    static final int APPEND_ENTRIES = 500;

    /** What a bulk import appends at once. */
    static final int BULK_ENTRIES = 5_000;

    private static final long STEP_EVENTS = 200_000;

    private static final Instant BEGUN = Instant.parse("2026-11-02T01:00:00Z");

    final EventCodec codec = new EventCodec(List.of(RegisterEvent.class), List.of());
    private final Octets metadata = MetadataCodec.encode(
            Map.of("who", "clerk-1", "role", "clerk", "channel", "import", "commandId", "x".repeat(36)));
    private final GroupCommit writer;

    Filling(DatabaseAddress address) {
        new LedgerFoundation(address.ownerConnections()).establish(ID);
        writer = new GroupCommit(
                address.writerConnections(), ID, salts(), WritePermit.ALWAYS, GroupCommit.Patience.USUAL);
    }

    /** Quick and worthless as a secret, which is no matter here. */
    static Supplier<Salt> salts() {
        return () -> {
            var bytes = new byte[Salt.LENGTH_BYTES];
            java.util.concurrent.ThreadLocalRandom.current().nextBytes(bytes);
            return Salt.of(bytes);
        };
    }

    GroupCommit writer() {
        return writer;
    }

    /** Appends {@code events} events, of patents from {@code first} on; answers how many patents there are then. */
    int fill(Patents patents, int first, long events) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        var failed = new ConcurrentLinkedQueue<Throwable>();
        int count = (int) (events / EVENTS_EACH);
        int together = BULK_ENTRIES / EVENTS_EACH;
        for (int worker = 0; worker < 2; worker++) {
            int number = worker;
            threads.add(Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, thrown) -> failed.add(thrown))
                    .start(() -> {
                        for (int place = number * together; place < count; place += 2 * together)
                            append(patents, first + place, first + Math.min(count, place + together));
                    }));
        }
        for (var thread : threads) thread.join();
        if (!failed.isEmpty()) throw new IllegalStateException("not filled", failed.element());
        return first + count;
    }

    private void append(Patents patents, int first, int end) {
        var drafts = drafts(patents, first, end);
        try {
            writer.append(Append.of(drafts));
        } catch (StaleSequence there) {
            // A filling that was cut off has written it: an append is there whole or not at all.
            if (there.sequence() != 0) throw there;
        }
    }

    /**
     * Fills up to {@code events} events, going on from where an earlier run came to in {@code marker}; answers how many
     * patents there are then.
     */
    int fillTo(Path marker, Patents patents, long events) throws IOException, InterruptedException {
        int filled =
                Files.exists(marker) ? Integer.parseInt(Files.readString(marker).strip()) : 0;
        for (int place = 0; place < filled; place++) patents.changed(place, EVENTS_EACH - 1);
        long began = System.nanoTime();
        long before = (long) filled * EVENTS_EACH;
        while ((long) filled * EVENTS_EACH < events) {
            filled = fill(patents, filled, Math.min(STEP_EVENTS, events - (long) filled * EVENTS_EACH));
            Files.writeString(marker, filled + "\n");
            long done = (long) filled * EVENTS_EACH;
            double seconds = (System.nanoTime() - began) / 1_000_000_000.0;
            System.out.printf(
                    Locale.ROOT,
                    "filled %,d events; %,.0f a second%n",
                    done,
                    (done - before) / Math.max(0.001, seconds));
        }
        return filled;
    }

    List<Draft> drafts(Patents patents, int place) {
        return drafts(patents, place, place + 1);
    }

    /** The entries of the patents from {@code first} to {@code end} - 1, encoded together as the register does it. */
    List<Draft> drafts(Patents patents, int first, int end) {
        var events = new ArrayList<RegisterEvent>((end - first) * EVENTS_EACH);
        for (int place = first; place < end; place++) {
            var grant = patents.grant(place);
            events.add(new RightGranted(
                    grant.asset(),
                    grant.kind(),
                    grant.title(),
                    grant.otherNumbers(),
                    grant.filedOn(),
                    grant.holders(),
                    grant.statedLastDay(),
                    grant.effectiveOn(),
                    grant.provenance()));
            for (int sequence = 1; sequence < EVENTS_EACH; sequence++) {
                var change = patents.change(place);
                events.add(new PartyDataChanged(
                        change.assets().getFirst(),
                        change.before(),
                        change.after(),
                        change.effectiveOn(),
                        change.provenance()));
            }
        }
        var encoded = codec.encodeAll(events);
        var drafts = new ArrayList<Draft>(encoded.size());
        for (int i = 0; i < encoded.size(); i++) {
            int place = first + i / EVENTS_EACH;
            drafts.add(draft(
                    place,
                    i % EVENTS_EACH,
                    encoded.get(i),
                    patents.number(place).toString()));
        }
        return drafts;
    }

    private Draft draft(int place, int sequence, EncodedEvent event, String stream) {
        var random = new SplittableRandom(((long) place << 20) + sequence);
        return new Draft(
                new StreamId("asset", stream),
                sequence,
                new UUID(random.nextLong(), random.nextLong()),
                event.type(),
                BEGUN,
                event.facts(),
                event.personal(),
                metadata);
    }

    Octets metadata() {
        return metadata;
    }

    @Override
    public void close() {
        writer.close();
    }
}
