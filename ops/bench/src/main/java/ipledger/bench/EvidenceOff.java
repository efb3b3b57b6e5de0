package ipledger.bench;

import ipledger.ledger.Commitment;
import ipledger.ledger.Commitment.Subject;
import ipledger.ledger.EventType;
import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Salt;
import ipledger.ledger.StreamId;
import ipledger.ledger.tree.GrowingTree;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/**
 * 无防篡改. The ledger's batches of thirty-two rows as they are and without their evidence: no salt, no commitment, no hash, no
 * column for any of them. The register itself has no such switch, and must not have one.
 */
final class EvidenceOff {
    private static final int BATCH = 32;
    private static final String COLUMNS =
            "position bigint primary key, stream_type text, stream_id text, sequence bigint, event uuid,"
                    + " type text, version integer, recorded_at timestamptz, facts bytea, metadata bytea";
    private static final String EVIDENCE = ", facts_salt bytea, personal_salt bytea, metadata_salt bytea,"
            + " personal_commitment bytea, previous bytea, leaf_hash bytea";
    private static final String ARRAYS = "?::text[], ?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::integer[],"
            + " ?::timestamptz[], ?::bytea[], ?::bytea[]";

    private final DataSource source;
    private final byte[] facts;
    private final byte[] metadata;
    private final SecureRandom random = new SecureRandom();
    private final GrowingTree tree = new GrowingTree();
    private Optional<LeafHash> previous = Optional.empty();
    private long position;

    EvidenceOff(DataSource source, PgbenchInserts.Bytes bytes) {
        this.source = source;
        facts = HexFormat.of().parseHex(bytes.facts());
        metadata = HexFormat.of().parseHex(bytes.metadata());
        for (var name : new String[] {"evidence_on", "evidence_off"})
            Ground.execute(
                    source,
                    "create table " + name + " (" + COLUMNS + (name.endsWith("on") ? EVIDENCE : "")
                            + ", unique (stream_id, sequence))");
    }

    void run(Options options, double command) throws Exception {
        var on = new double[options.rounds()];
        var off = new double[options.rounds()];
        write(true, options.time());
        write(false, options.time());
        for (int round = 0; round < options.rounds(); round++) {
            on[round] = Evidence.busyMicros(time -> write(true, time), options.time());
            off[round] = Evidence.busyMicros(time -> write(false, time), options.time());
        }
        double difference = Race.median(on) - Race.median(off);
        System.out.printf(
                Locale.ROOT,
                "%n| rows in batches of %d, CPU microseconds a row: evidence on | off | difference | of a command |%n"
                        + "|---|---|---|---|%n| %.1f | %.1f | %.1f | %.1f %% |%n",
                BATCH,
                Race.median(on),
                Race.median(off),
                difference,
                100 * difference / command);
    }

    private long write(boolean isOn, Duration time) throws SQLException {
        long until = System.nanoTime() + time.toNanos();
        long rows = 0;
        var names = "e1, e2, e3, e4, e5, e6, e7, e8, e9" + (isOn ? ", s1, s2, s3, s4, s5, s6" : "");
        var sql = "insert into evidence_" + (isOn ? "on" : "off") + " select ?::bigint + n, " + names + " from unnest("
                + ARRAYS + (isOn ? ", ?::bytea[]".repeat(6) : "") + ") with ordinality as e(" + names + ", n)";
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            while (System.nanoTime() < until) {
                insert(connection, statement, isOn);
                rows += BATCH;
            }
        }
        return rows;
    }

    private void insert(Connection connection, PreparedStatement statement, boolean isOn) throws SQLException {
        var now = OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        long first = position;
        position += BATCH;
        statement.setLong(1, first);
        int at = 2;
        statement.setArray(at++, connection.createArrayOf("text", of(i -> "asset")));
        statement.setArray(at++, connection.createArrayOf("text", of(i -> "CN202011000000.3")));
        statement.setArray(at++, connection.createArrayOf("bigint", of(i -> first + i)));
        statement.setArray(at++, connection.createArrayOf("uuid", of(i -> new UUID(first, i))));
        statement.setArray(at++, connection.createArrayOf("text", of(i -> "party.data-changed")));
        statement.setArray(at++, connection.createArrayOf("integer", of(i -> 1)));
        statement.setArray(at++, connection.createArrayOf("timestamptz", of(i -> now)));
        statement.setArray(at++, connection.createArrayOf("bytea", bytes(i -> facts)));
        statement.setArray(at++, connection.createArrayOf("bytea", bytes(i -> metadata)));
        if (isOn) {
            var evidence = new byte[BATCH][][];
            for (int i = 0; i < BATCH; i++) evidence[i] = evidence(first + i);
            for (int column = 0; column < 6; column++) {
                int number = column;
                statement.setArray(at++, connection.createArrayOf("bytea", bytes(i -> evidence[i][number])));
            }
        }
        statement.executeUpdate();
    }

    private static Object[] of(IntFunction<Object> value) {
        var values = new Object[BATCH];
        for (int i = 0; i < BATCH; i++) values[i] = value.apply(i);
        return values;
    }

    private static byte[][] bytes(IntFunction<byte[]> value) {
        var values = new byte[BATCH][];
        for (int i = 0; i < BATCH; i++) values[i] = value.apply(i);
        return values;
    }

    /** Salts, the commitment that is stored, the hash before and the leaf's own, which goes into the tree. */
    private byte[][] evidence(long sequence) {
        var salts = new Salt[3];
        for (int i = 0; i < salts.length; i++) {
            var drawn = new byte[Salt.LENGTH_BYTES];
            random.nextBytes(drawn);
            salts[i] = Salt.of(drawn);
        }
        var personal = Commitment.to(Subject.PERSONAL, salts[1], new byte[0]);
        var before = sequence == 0 ? Optional.<LeafHash>empty() : previous;
        var leaf = new Leaf(
                        Filling.ID,
                        new StreamId("asset", "CN202011000000.3"),
                        sequence,
                        before,
                        new UUID(sequence, sequence),
                        EventType.of("party.data-changed.v1"),
                        Instant.EPOCH,
                        Commitment.to(Subject.FACTS, salts[0], facts),
                        personal,
                        Commitment.to(Subject.METADATA, salts[2], metadata))
                .hash();
        tree.add(leaf);
        previous = Optional.of(leaf);
        return new byte[][] {
            salts[0].octets().toBytes(),
            salts[1].octets().toBytes(),
            salts[2].octets().toBytes(),
            personal.octets().toBytes(),
            before.map(hash -> hash.octets().toBytes()).orElseGet(() -> new byte[32]),
            leaf.octets().toBytes()
        };
    }
}
