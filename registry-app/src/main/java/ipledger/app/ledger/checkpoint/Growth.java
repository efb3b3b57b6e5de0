package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.checkpoint.CheckpointTables.Progress;
import ipledger.event.LedgerEvent;
import ipledger.ledger.LeafHash;
import ipledger.ledger.LedgerId;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.AssetMap;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.tree.FullTile;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.TreeHead;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 生长. Takes the ledger's new rows as the database gives them back and grows tree and map by them, in memory. Every row is
 * checked on the way: its hash, its place in the ledger and in its stream, the hash of the one before it, its time. Throws
 * {@link SigningRefused} with the position of the first row that does not hold.
 */
final class Growth {
    private static final int PAGE_ROWS = 2_000;

    private final Connection connection;
    private final StoredRows stored;
    private final Progress before;
    private final AssetMap map;
    private final GrowingTree tree;
    private final List<FullTile> tiles = new ArrayList<>();
    private final Map<StreamId, Newest> newest = new HashMap<>();
    private final Map<StreamId, MapKey> keys = new HashMap<>();
    private final Map<MapKey, MapEntry> changed = new HashMap<>();
    private final Map<Long, TreeHead> headsAsked = new HashMap<>();
    private long position;
    private long micros;

    /** 流末. The newest row of a stream so far. */
    private record Newest(long sequence, LeafHash leaf) {}

    Growth(Connection connection, LedgerId ledger, Progress before) throws SQLException {
        this.connection = connection;
        this.stored = new StoredRows(connection, ledger);
        this.before = before;
        this.map = AssetMap.along(before.map(), new StoredPages(connection), Set.of());
        this.tree = GrowingTree.resumed(before.head().size(), new StoredTiles(connection), tiles::add);
        if (!tree.head().equals(before.head())) {
            throw new SigningRefused("The tree over the first " + before.head().size()
                    + " entries is not the one that was made of them");
        }
        // Rows between map and tree are read once more: the map of last time ends before them.
        this.position = before.mappedTo();
        this.micros = stored.between(position - 1, position).stream()
                .mapToLong(StoredRow::micros)
                .findFirst()
                .orElse(0);
    }

    /** Asks for the head that the tree will have at {@code size}, before it has come so far. */
    void noteHeadAt(long size) {
        headsAsked.put(size, TreeHead.EMPTY);
    }

    Optional<TreeHead> headNotedAt(long size) {
        return Optional.ofNullable(headsAsked.get(size)).filter(head -> head.size() == size);
    }

    TreeHead head() {
        return tree.head();
    }

    List<FullTile> tiles() {
        return tiles;
    }

    /** Takes the rows up to {@code target}, which must all be there. */
    void to(long target) throws SQLException {
        while (position < target) {
            var rows = read(Math.min(target, position + PAGE_ROWS));
            loadNewest(rows);
            rows.forEach(this::take);
        }
    }

    /** The map after the rows that were taken, all of them; call it before taking more. */
    AssetMap.Change map() {
        return map.with(changed.values());
    }

    private List<StoredRow> read(long until) throws SQLException {
        var rows = stored.between(position, until);
        for (int i = 0; i < until - position; i++) {
            if (i == rows.size() || rows.get(i).position() != position + i + 1) {
                throw new SigningRefused(position + i + 1, "it is missing");
            }
        }
        return rows;
    }

    private void loadNewest(List<StoredRow> rows) throws SQLException {
        var further = new HashMap<StreamId, MapKey>();
        for (var row : rows) {
            if (isMapped(row.stream()) && !keys.containsKey(row.stream())) {
                further.computeIfAbsent(row.stream(), MapKey::of);
            } else if (row.stream().type().equals(LedgerEvent.STREAM) && !newest.containsKey(row.stream())) {
                newestOfOwn(row.stream()).ifPresent(own -> newest.put(row.stream(), own));
            }
        }
        map.goAlong(further.values());
        further.forEach((stream, key) ->
                map.find(key).ifPresent(entry -> newest.put(stream, new Newest(entry.sequence(), entry.leaf()))));
        keys.putAll(further);
    }

    /** The ledger's own stream is not in the map, which is an entry of it. */
    private Optional<Newest> newestOfOwn(StreamId stream) throws SQLException {
        try (var query = connection.prepareStatement("select sequence, leaf_hash from ledger.event"
                + " where stream_id = ? and position <= ? order by sequence desc limit 1")) {
            query.setString(1, stream.id());
            query.setLong(2, before.mappedTo());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Newest(row.getLong(1), LeafHash.of(row.getBytes(2))))
                        : Optional.empty();
            }
        }
    }

    private void take(StoredRow row) {
        var last = Optional.ofNullable(newest.get(row.stream()));
        if (row.sequence() != last.map(line -> line.sequence() + 1).orElse(0L)) {
            throw new SigningRefused(
                    row.position(),
                    "sequence " + row.sequence() + " of " + row.stream() + " does not follow the one before");
        }
        if (!row.previous().equals(last.map(Newest::leaf))) {
            throw new SigningRefused(row.position(), "it does not name the entry before it in " + row.stream());
        }
        if (row.micros() < micros) {
            throw new SigningRefused(row.position(), "its time is before that of the entry before it");
        }
        newest.put(row.stream(), new Newest(row.sequence(), row.hash()));
        var key = keys.get(row.stream());
        if (key != null) {
            changed.put(key, new MapEntry(key, row.sequence(), row.position(), row.hash()));
        }
        position = row.position();
        micros = row.micros();
        if (position > tree.size()) {
            tree.add(row.hash());
            headsAsked.computeIfPresent(tree.size(), (size, none) -> tree.head());
        }
    }

    /** Every stream is in the map but the ledger's own; an entry outside any stream has none. */
    static boolean isMapped(StreamId stream) {
        return !stream.type().isEmpty() && !stream.type().equals(LedgerEvent.STREAM);
    }
}
