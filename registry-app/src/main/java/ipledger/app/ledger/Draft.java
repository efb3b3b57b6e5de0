package ipledger.app.ledger;

import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * 待记事项. An event on its way into the ledger: all but what only the ledger can give it (position, salts, hashes).
 *
 * @param sequence the place in its stream that it was decided for; the ledger refuses it if that place is taken
 * @param recordedAt when it was decided; the ledger records it no earlier than the entry before
 * @param personal what identifies natural persons, kept apart from the facts; absent, never empty
 */
public record Draft(
        StreamId stream,
        long sequence,
        UUID event,
        EventType type,
        Instant recordedAt,
        Octets facts,
        Optional<Octets> personal,
        Octets metadata) {
    /** One event is one fact: what is larger is a document, of which the ledger keeps the hash. */
    public static final int FACTS_MAX_BYTES = 1 << 20;

    public static final int PERSONAL_MAX_BYTES = 1 << 18;
    public static final int METADATA_MAX_BYTES = 1 << 16;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    public Draft {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence " + sequence + " of " + stream + " is below 0");
        }
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (recordedAt.isBefore(Instant.EPOCH) || recordedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("no time of recording: " + recordedAt);
        }
        within(facts, FACTS_MAX_BYTES, "facts");
        within(metadata, METADATA_MAX_BYTES, "metadata");
        personal.ifPresent(bytes -> within(bytes, PERSONAL_MAX_BYTES, "personal data"));
        if (personal.isPresent() && personal.get().length() == 0) {
            throw new IllegalArgumentException("personal data that are there are not empty");
        }
    }

    /** The same event at another time of recording. */
    Draft at(Instant time) {
        return time.equals(recordedAt)
                ? this
                : new Draft(stream, sequence, event, type, time, facts, personal, metadata);
    }

    private static void within(Octets bytes, int max, String what) {
        if (bytes.length() > max) {
            throw new IllegalArgumentException(what + " of " + bytes.length() + " bytes, more than " + max);
        }
    }
}
