package ipledger.app.ledger;

import ipledger.app.ledger.LedgerTables.Lock;
import ipledger.ledger.LedgerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * 账本读取. Reads entries and checks each against its leaf hash: what is handed over is what was recorded, or {@link
 * LedgerBroken} is thrown. A reader that has seen position n has seen all before it.
 */
public final class LedgerReader {
    private final DataSource connections;
    private final LedgerId ledger;
    private final LedgerReplay replay;

    public LedgerReader(DataSource connections, LedgerId ledger) {
        this.replay = new LedgerReplay(connections, ledger);
        this.connections = connections;
        this.ledger = ledger;
    }

    /** Long stretches, several pages at once. */
    public LedgerReplay replay() {
        return replay;
    }

    public Head head() {
        return ask(connection -> {
            var head = LedgerTables.head(connection, Lock.NONE);
            if (!head.ledger().equals(ledger)) {
                throw new LedgerBroken("The database holds ledger " + head.ledger() + ", not " + ledger);
            }
            return head;
        });
    }

    /** The entries of one stream, from {@code sequence} on, in order, at most {@code limit}. */
    public List<LedgerEntry> stream(String streamId, long sequence, int limit) {
        return ask(connection -> {
            try (var query = connection.prepareStatement("select " + LedgerTables.COLUMNS
                    + " from ledger.event where stream_id = ? and sequence >= ? order by sequence limit ?")) {
                query.setString(1, streamId);
                query.setLong(2, sequence);
                query.setInt(3, limit);
                var entries = entries(query);
                for (int i = 0; i < entries.size(); i++) {
                    var entry = entries.get(i);
                    if (entry.sequence() != sequence + i) {
                        throw new LedgerBroken(
                                entry.position(), "sequence " + (sequence + i) + " of " + streamId + " is missing");
                    }
                    if (i > 0
                            && !entry.previous()
                                    .equals(Optional.of(entries.get(i - 1).leafHash()))) {
                        throw new LedgerBroken(entry.position(), "the chain of stream " + streamId + " is broken");
                    }
                }
                return entries;
            }
        });
    }

    /** The sequence of the newest entry of a stream, if it has any. */
    public OptionalLong lastSequence(String streamId) {
        return ask(connection -> {
            try (var query = connection.prepareStatement(
                    "select sequence from ledger.event where stream_id = ? order by sequence desc limit 1")) {
                query.setString(1, streamId);
                try (var row = query.executeQuery()) {
                    return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    /** The entries after {@code position}, in order, at most {@code limit}; position 0 is before the first. */
    public List<LedgerEntry> after(long position, int limit) {
        return ask(connection -> {
            try (var query = connection.prepareStatement("select " + LedgerTables.COLUMNS
                    + " from ledger.event where position > ? order by position limit ?")) {
                query.setLong(1, position);
                query.setInt(2, limit);
                var entries = entries(query);
                for (int i = 0; i < entries.size(); i++) {
                    ensureNext(position + i, entries.get(i));
                }
                return entries;
            }
        });
    }

    public Optional<LedgerEntry> at(long position) {
        return after(position - 1, 1).stream().findFirst();
    }

    /** The receipt of a request that was recorded; throws {@link KeyReused} if its key names another one. */
    public Optional<Receipt> receiptOf(RequestKey request) {
        return ask(connection -> LedgerTables.receiptOf(connection, request));
    }

    /**
     * The last position recorded before {@code time}, 0 if there is none. Time never runs backwards along positions, so
     * that a few reads find it however long the ledger is.
     */
    public long lastBefore(Instant time) {
        long low = 0;
        long high = head().size();
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (at(middle).orElseThrow().recordedAt().isBefore(time)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<LedgerEntry> entries(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            var entries = new ArrayList<LedgerEntry>();
            while (row.next()) {
                entries.add(LedgerTables.entry(row).verified(ledger));
            }
            return entries;
        }
    }

    private static void ensureNext(long before, LedgerEntry entry) {
        if (entry.position() != before + 1) {
            throw new LedgerBroken(entry.position(), "position " + (before + 1) + " is missing");
        }
    }

    private <T> T ask(Question<T> question) {
        try (var connection = connections.getConnection()) {
            return question.answer(connection);
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The ledger's database cannot be read", unreachable);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer(Connection connection) throws SQLException;
    }
}
