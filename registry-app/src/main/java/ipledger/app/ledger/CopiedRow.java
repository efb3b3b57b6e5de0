package ipledger.app.ledger;

import ipledger.ledger.Commitment;
import ipledger.ledger.EventType;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * 批量行. A row of the table of events in PostgreSQL's binary COPY form: the number of columns in two bytes, then each column
 * as its length in four bytes (-1: null) and its bytes. The first row is preceded by a header, the last followed by a row
 * of -1 columns.
 */
final class CopiedRow {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int COLUMNS = 17;
    private static final int NULL = -1;

    /** PostgreSQL counts microseconds from then. */
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    /** There are some tens of event types, and checking a name costs more than finding it. */
    private static final Map<String, EventType> TYPES = new ConcurrentHashMap<>();

    private final ByteBuffer in;

    private CopiedRow(ByteBuffer in) {
        this.in = in;
    }

    /** The entry of one message of the server; none where it is the header alone or the end. */
    static Optional<LedgerEntry> entry(byte[] message, boolean isFirst) {
        var in = ByteBuffer.wrap(message);
        if (isFirst) {
            for (byte expected : SIGNATURE) {
                if (in.get() != expected) {
                    throw new IllegalStateException("The server does not answer in the binary COPY form");
                }
            }
            in.getInt();
            int extension = in.getInt();
            in.position(in.position() + extension);
            if (!in.hasRemaining()) {
                return Optional.empty();
            }
        }
        int columns = in.getShort();
        if (columns == NULL) {
            return Optional.empty();
        }
        if (columns != COLUMNS) {
            throw new IllegalStateException("A row of " + columns + " columns, not " + COLUMNS);
        }
        return Optional.of(new CopiedRow(in).entry());
    }

    private LedgerEntry entry() {
        long position = whole();
        var stream = new StreamId(text(), text());
        long sequence = whole();
        var event = uuid();
        var type = type(text(), number());
        var recordedAt = EPOCH.plus(whole(), ChronoUnit.MICROS);
        var facts = octets();
        var personal = Optional.ofNullable(bytes()).map(Octets::copyOf);
        var metadata = octets();
        var salts = new Salts(new Salt(octets()), new Salt(octets()), new Salt(octets()));
        var commitment = new Commitment(octets());
        var previous = Optional.ofNullable(bytes()).map(LeafHash::of);
        return new LedgerEntry(
                position,
                new Draft(stream, sequence, event, type, recordedAt, facts, personal, metadata),
                salts,
                commitment,
                previous,
                new LeafHash(octets()));
    }

    private static EventType type(String name, int version) {
        return TYPES.computeIfAbsent(name + ".v" + version, recorded -> new EventType(name, version));
    }

    private long whole() {
        expect(Long.BYTES);
        return in.getLong();
    }

    private int number() {
        expect(Integer.BYTES);
        return in.getInt();
    }

    private UUID uuid() {
        expect(2 * Long.BYTES);
        return new UUID(in.getLong(), in.getLong());
    }

    private void expect(int length) {
        int there = in.getInt();
        if (there != length) {
            throw new IllegalStateException("A column of " + there + " bytes, not " + length);
        }
    }

    private String text() {
        return new String(required(), StandardCharsets.UTF_8);
    }

    private Octets octets() {
        return Octets.copyOf(required());
    }

    private byte[] required() {
        var value = bytes();
        if (value == null) {
            throw new IllegalStateException("A column that is never null is null");
        }
        return value;
    }

    private byte @Nullable [] bytes() {
        int length = in.getInt();
        if (length == NULL) {
            return null;
        }
        var value = new byte[length];
        in.get(value);
        return value;
    }
}
