package ipledger.app.ledger;

import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * 追加语句. The one statement that moves the head, from the size that the writer knows to the new one, and inserts the entries
 * and their requests: all of it happens, or, where the head has moved, nothing. A lone entry goes without arrays, which
 * cost it a fifth of its time.
 */
enum AppendStatement {
    ONE(AppendStatement.MOVED + AppendStatement.INSERT + "select "
            + "moved.size, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from moved"),
    ONE_WITH_REQUEST(AppendStatement.MOVED
            + ", requested as (insert into ledger.request (caller, key, request_hash, first_position, entries)"
            + " select ?, ?, ?, moved.size, 1 from moved) "
            + AppendStatement.INSERT
            + "select moved.size, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from moved"),
    MANY(AppendStatement.MOVED + AppendStatement.INSERT + AppendStatement.ROWS),
    MANY_WITH_REQUESTS(AppendStatement.MOVED
            + ", requested as (insert into ledger.request (caller, key, request_hash, first_position, entries)"
            + " select r.* from moved, unnest(?::text[], ?::text[], ?::bytea[], ?::bigint[], ?::integer[]) as r) "
            + AppendStatement.INSERT
            + AppendStatement.ROWS);

    private static final String MOVED = "with moved as (update ledger.head"
            + " set size = ?, last_leaf_hash = ?, last_recorded_at = ? where size = ? and ledger_id = ? returning size)";
    private static final String INSERT = " insert into ledger.event (" + LedgerTables.COLUMNS + ") ";
    // One column beside the other in one pass: as a table, "from unnest(...)" would put every column down apart first.
    private static final String ROWS = "select e.* from moved, (select unnest(?::bigint[]), unnest(?::text[]),"
            + " unnest(?::text[]), unnest(?::bigint[]), unnest(?::uuid[]), unnest(?::text[]), unnest(?::integer[]),"
            + " timestamptz 'epoch' + unnest(?::bigint[]) * interval '1 microsecond', unnest(?::bytea[]),"
            + " unnest(?::bytea[]), unnest(?::bytea[]), unnest(?::bytea[]), unnest(?::bytea[]), unnest(?::bytea[]),"
            + " unnest(?::bytea[]), unnest(?::bytea[]), unnest(?::bytea[])) as e";

    final String sql;

    AppendStatement(String sql) {
        this.sql = sql;
    }

    static AppendStatement of(Batch batch) {
        boolean isOne = batch.entries().size() == 1;
        if (batch.requests().isEmpty()) {
            return isOne ? ONE : MANY;
        }
        return isOne ? ONE_WITH_REQUEST : MANY_WITH_REQUESTS;
    }

    /** Gives {@code statement}, prepared from {@link #sql}, the values of {@code batch}. */
    void bind(PreparedStatement statement, Batch batch) throws SQLException {
        var values = new Values(statement);
        values.head(batch);
        switch (this) {
            case ONE -> values.entry(batch.first());
            case ONE_WITH_REQUEST -> {
                values.request(batch.requests().getFirst());
                values.entry(batch.first());
            }
            case MANY -> values.entries(batch);
            case MANY_WITH_REQUESTS -> {
                values.requests(batch.requests());
                values.entries(batch);
            }
        }
    }

    /** 参数. Sets one parameter after the other. */
    private static final class Values {
        private final PreparedStatement statement;
        private final Connection connection;
        private int next = 1;

        Values(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            this.connection = statement.getConnection();
        }

        void head(Batch batch) throws SQLException {
            var last = batch.entries().getLast();
            statement.setLong(next++, last.position());
            bytes(last.leafHash().octets());
            statement.setObject(next++, last.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setLong(next++, batch.headBefore().size());
            statement.setBytes(next++, batch.headBefore().ledger().toBytes());
        }

        void request(Batch.Place place) throws SQLException {
            var request = place.append().request().orElseThrow();
            statement.setString(next++, request.caller());
            statement.setString(next++, request.key());
            bytes(request.requestHash());
        }

        void entry(LedgerEntry entry) throws SQLException {
            var content = entry.content();
            statement.setString(next++, entry.stream().type());
            statement.setString(next++, entry.stream().id());
            statement.setLong(next++, entry.sequence());
            statement.setObject(next++, content.event());
            statement.setString(next++, content.type().name());
            statement.setInt(next++, content.type().version());
            statement.setObject(next++, entry.recordedAt().atOffset(ZoneOffset.UTC));
            bytes(content.facts());
            bytes(content.personal());
            bytes(content.metadata());
            bytes(entry.salts().facts().octets());
            bytes(entry.salts().personal().octets());
            bytes(entry.salts().metadata().octets());
            bytes(entry.personalCommitment().octets());
            bytes(entry.previous().map(LeafHash::octets));
            bytes(entry.leafHash().octets());
        }

        void requests(List<Batch.Place> places) throws SQLException {
            texts(places, place -> requestOf(place).caller());
            texts(places, place -> requestOf(place).key());
            octets(places, place -> requestOf(place).requestHash());
            array(
                    "bigint",
                    Long[]::new,
                    places,
                    place -> place.entries().getFirst().position());
            array("integer", Integer[]::new, places, place -> place.entries().size());
        }

        private static RequestKey requestOf(Batch.Place place) {
            return place.append().request().orElseThrow();
        }

        void entries(Batch batch) throws SQLException {
            var entries = batch.entries();
            array("bigint", Long[]::new, entries, LedgerEntry::position);
            texts(entries, entry -> entry.stream().type());
            texts(entries, entry -> entry.stream().id());
            array("bigint", Long[]::new, entries, LedgerEntry::sequence);
            array("uuid", Object[]::new, entries, entry -> entry.content().event());
            texts(entries, entry -> entry.content().type().name());
            array(
                    "integer",
                    Integer[]::new,
                    entries,
                    entry -> entry.content().type().version());
            array(
                    "bigint",
                    Long[]::new,
                    entries,
                    entry -> ChronoUnit.MICROS.between(Instant.EPOCH, entry.recordedAt()));
            octets(entries, entry -> entry.content().facts());
            octets(entries, entry -> entry.content().personal().orElse(null));
            octets(entries, entry -> entry.content().metadata());
            octets(entries, entry -> entry.salts().facts().octets());
            octets(entries, entry -> entry.salts().personal().octets());
            octets(entries, entry -> entry.salts().metadata().octets());
            octets(entries, entry -> entry.personalCommitment().octets());
            octets(entries, entry -> entry.previous().map(LeafHash::octets).orElse(null));
            octets(entries, entry -> entry.leafHash().octets());
        }

        private void bytes(Octets octets) throws SQLException {
            statement.setBytes(next++, octets.toBytes());
        }

        private void bytes(Optional<Octets> octets) throws SQLException {
            if (octets.isPresent()) {
                bytes(octets.get());
            } else {
                statement.setNull(next++, Types.BINARY);
            }
        }

        private <T> void texts(List<T> rows, Function<T, String> column) throws SQLException {
            array("text", String[]::new, rows, column);
        }

        /** The driver sends an array of a type that it knows as it stands, and any other as a text to be taken apart. */
        private <T, V> void array(String type, IntFunction<V[]> array, List<T> rows, Function<T, ? extends V> column)
                throws SQLException {
            var values = array.apply(rows.size());
            for (int i = 0; i < values.length; i++) {
                values[i] = column.apply(rows.get(i));
            }
            statement.setArray(next++, connection.createArrayOf(type, values));
        }

        private <T> void octets(List<T> rows, Function<T, @Nullable Octets> column) throws SQLException {
            var values = new byte[rows.size()] @Nullable [];
            for (int i = 0; i < values.length; i++) {
                var octets = column.apply(rows.get(i));
                values[i] = octets == null ? null : octets.toBytes();
            }
            statement.setArray(next++, connection.createArrayOf("bytea", values));
        }
    }
}
