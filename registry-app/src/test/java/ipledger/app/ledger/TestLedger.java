package ipledger.app.ledger;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.LedgerReplay.Range;
import ipledger.ledger.EventType;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** 测试账本. An empty ledger on a fresh database, with salts and event ids that are the same in every run. */
public record TestLedger(DatabaseAddress database, LedgerId id, LedgerWriter writer, LedgerReader reader) {
    public static final LedgerId ID = LedgerId.of("000102030405060708090a0b0c0d0e0f");
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    public static final GroupCommit.Patience SHORT =
            new GroupCommit.Patience(Duration.ofSeconds(5), Duration.ofSeconds(2));

    public static TestLedger empty() {
        var database = TestDatabase.fresh();
        new LedgerFoundation(database.ownerConnections()).establish(ID);
        return new TestLedger(
                database, ID, writer(database.writerConnections()), new LedgerReader(database.appConnections(), ID));
    }

    /** A writer on {@code connections} that soon gives back a connection that it does not need: tests have many. */
    public static GroupCommit writer(DataSource connections) {
        return new GroupCommit(connections, ID, salts(), WritePermit.ALWAYS, SHORT);
    }

    public static Supplier<Salt> salts() {
        var random = new Random(20261123);
        return () -> {
            var salt = new byte[Salt.LENGTH_BYTES];
            synchronized (random) {
                random.nextBytes(salt);
            }
            return Salt.of(salt);
        };
    }

    public static Draft draft(String stream, long sequence) {
        return draft(stream, sequence, NOON);
    }

    public static Draft draft(String stream, long sequence, Instant recordedAt) {
        return new Draft(
                new StreamId("asset", stream),
                sequence,
                UUID.nameUUIDFromBytes((stream + sequence).getBytes(StandardCharsets.UTF_8)),
                EventType.of("pledge.registered.v1"),
                recordedAt,
                bytes("{\"asset\":\"" + stream + "\"}"),
                sequence % 2 == 0 ? Optional.empty() : Optional.of(bytes("{\"/pledgor\":{\"phone\":\"138\"}}")),
                bytes("{\"by\":\"clerk-1\"}"));
    }

    public static RequestKey request(String key, int content) {
        return new RequestKey("bank-1", key, Octets.of("%02x".formatted(content).repeat(RequestKey.HASH_BYTES)));
    }

    /** Every entry in order, each checked by its own hash and against the one before it in its stream. */
    public List<LedgerEntry> whole() {
        var entries = new ArrayList<LedgerEntry>();
        reader.replay().verify(new Range(0, reader.head().size()), entries::addAll);
        return entries;
    }

    public static Octets bytes(String text) {
        return Octets.copyOf(text.getBytes(StandardCharsets.UTF_8));
    }
}
