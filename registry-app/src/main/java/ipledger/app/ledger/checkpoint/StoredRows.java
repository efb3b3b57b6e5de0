package ipledger.app.ledger.checkpoint;

import ipledger.ledger.LedgerId;
import ipledger.ledger.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** 回读. Reads rows of the ledger as the database gives them back, each checked against its own leaf hash ({@link StoredRow}). */
record StoredRows(Connection connection, LedgerId ledger) {
    /** The rows at the positions after {@code after} up to {@code until}, in order, as far as they are there. */
    List<StoredRow> between(long after, long until) throws SQLException {
        try (var query = connection.prepareStatement(
                StoredRow.SELECT + " where position > ? and position <= ? order by position")) {
            query.setLong(1, after);
            query.setLong(2, until);
            return rows(query);
        }
    }

    /** The rows of {@code stream} up to the one of {@code lastSequence}, in order. */
    List<StoredRow> of(StreamId stream, long lastSequence) throws SQLException {
        try (var query = connection.prepareStatement(
                StoredRow.SELECT + " where stream_id = ? and sequence <= ? order by sequence")) {
            query.setString(1, stream.id());
            query.setLong(2, lastSequence);
            return rows(query);
        }
    }

    private List<StoredRow> rows(PreparedStatement query) throws SQLException {
        byte[] id = ledger.toBytes();
        var rows = new ArrayList<StoredRow>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                rows.add(StoredRow.read(row, id));
            }
        }
        return rows;
    }
}
