package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.StaleSequence;
import ipledger.app.ledger.codec.MetadataCodec;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.event.LedgerEvent;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 账本自记. What the ledger records of itself, written by the way that every entry takes. */
public final class OwnEntries {
    /** Whose day it is that an entry of the ledger's own takes effect on. */
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private static final int MAX_ATTEMPTS = 5;

    private final LedgerId ledger;
    private final LedgerReader reader;
    private final LedgerWriter writer;
    private final PayloadCodec codec;
    private final Clock clock;

    public OwnEntries(LedgerId ledger, LedgerReader reader, LedgerWriter writer, PayloadCodec codec, Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.writer = writer;
        this.codec = codec;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HOME);
    }

    /**
     * Records {@code event} and answers its position. What the ledger says of itself depends on no entry before it: where
     * another has taken its place in the stream, an administrator's beside the checkpointer's, it takes the next.
     *
     * @param who who asks for it: the checkpointer itself, or an administrator
     */
    long record(LedgerEvent event, String who) {
        for (int attempt = 1; ; attempt++) {
            try {
                return append(event, who);
            } catch (StaleSequence taken) {
                if (attempt == MAX_ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private long append(LedgerEvent event, String who) {
        var encoded = codec.encode(event);
        var stream = stream(ledger);
        return writer.append(Append.of(List.of(new Draft(
                        stream,
                        reader.lastSequence(stream.id()).orElse(-1) + 1,
                        UUID.randomUUID(),
                        encoded.type(),
                        clock.instant(),
                        encoded.facts(),
                        encoded.personal(),
                        metadata(who)))))
                .lastPosition();
    }

    static StreamId stream(LedgerId ledger) {
        return new StreamId(LedgerEvent.STREAM, ledger.toString());
    }

    private static Octets metadata(String who) {
        return MetadataCodec.encode(Map.of("channel", "checkpointer", "role", "ledger", "who", who));
    }
}
