package ipledger.app.ledger.checkpoint;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.Salts;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.AssetMap;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.assetmap.MapProof;
import ipledger.ledger.tree.ConsistencyProof;
import ipledger.ledger.tree.InclusionProof;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.TiledTree;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * 证明. Answers from what the checkpointer stored: the newest checkpoint, tiles, and proofs under it. Each costs a few
 * rows and two or three questions, however long the ledger is. What is under a checkpoint stays as it is; the map does not,
 * and is read at one moment.
 */
public final class Proofs {
    /** The chain of a longer stream is asked for in parts. */
    public static final int MAX_LEAVES = 10_000;

    private final DataSource connections;
    private final LedgerId ledger;
    private final LedgerReader reader;

    public Proofs(DataSource connections, LedgerId ledger, LedgerReader reader) {
        this.connections = connections;
        this.ledger = ledger;
        this.reader = reader;
    }

    /** The newest checkpoint, with what witnesses have put under it. */
    public Optional<SignedCheckpoint> latest() {
        return ask(connection -> CheckpointTables.latest(connection, Optional.empty()));
    }

    /** The time-stamp of the newest checkpoint, if an authority has given one. */
    public Optional<byte[]> timeStamp(SignedCheckpoint signed) {
        return ask(connection -> CheckpointTables.timeStamp(connection, signed.checkpoint()));
    }

    /** 包含. That the entry at a position is under the newest checkpoint. */
    public record Included(SignedCheckpoint checkpoint, Octets leaf, InclusionProof proof) {}

    /** Throws {@link NotThere} while the position is not under a checkpoint. */
    public Included inclusion(long position) {
        return ask(connection -> {
            var signed = newest(connection);
            if (position < 1 || position > signed.size()) {
                throw new NotThere(
                        "Position " + position + " is not under the newest checkpoint, which has " + signed.size());
            }
            return new Included(
                    signed,
                    leaves(connection, position, position).getFirst(),
                    tree(connection, signed).inclusion(position - 1));
        });
    }

    /** 延续. That the newest checkpoint continues an older size. */
    public record Continued(SignedCheckpoint checkpoint, TreeHead older, ConsistencyProof proof) {}

    public Continued consistency(long older) {
        return ask(connection -> {
            var signed = newest(connection);
            if (older < 0 || older > signed.size()) {
                throw new NotThere("The newest checkpoint has " + signed.size() + " entries, not " + older);
            }
            var tree = tree(connection, signed);
            // The proof first: its tiles are those of the older root too.
            var proof = tree.consistency(older);
            return new Continued(signed, tree.head(older), proof);
        });
    }

    /** The hashes that show that the tree of {@code size} entries continues the one of {@code older}. */
    List<TreeHash> path(long older, long size) {
        return ask(connection -> new TiledTree(size, new StoredTiles(connection))
                .consistency(older)
                .path());
    }

    /**
     * 完整. All there is of one stream, and that there is no more, up to {@code checkpoint.mappedTo()}.
     *
     * @param leaves the stream's leaves, from the first to the one that the map names; none if the stream is not there
     * @param mapLeaf the leaf that holds the map's root, and what opens its commitment to that root
     */
    public record Complete(
            SignedCheckpoint checkpoint,
            StreamId stream,
            MapProof map,
            List<Octets> leaves,
            Octets mapLeaf,
            Octets mapFacts,
            Salts mapSalts,
            InclusionProof mapInclusion) {}

    public Complete stream(StreamId stream) {
        return askAtOneMoment(connection -> {
            var signed = newest(connection);
            if (!CheckpointTables.progress(connection).map().equals(signed.map())) {
                throw new NotThere("The map is being brought up to date; ask again after the next checkpoint");
            }
            var key = MapKey.of(stream);
            var map = AssetMap.prove(signed.map(), new StoredPages(connection), key);
            var found = map.end().filter(entry -> entry.key().equals(key));
            var mapEntry = reader.at(signed.mapPosition()).orElseThrow();
            return new Complete(
                    signed,
                    stream,
                    map,
                    found.isPresent() ? chain(connection, stream, found.get().sequence()) : List.of(),
                    Octets.copyOf(mapEntry.leaf(ledger).toBytes()),
                    mapEntry.content().facts(),
                    mapEntry.salts(),
                    tree(connection, signed).inclusion(signed.mapPosition() - 1));
        });
    }

    /** The hashes of a tile of the newest checkpoint, or of a smaller tree: {@code tile} must be in it. */
    public Optional<TileHashes> tile(Tile tile) {
        return ask(connection -> within(connection, tile.level(), tile)
                ? Optional.of(new StoredTiles(connection).hashes(tile).first(tile.width()))
                : Optional.empty());
    }

    /** The entry bundle beside a lowest tile: leaves, each after its length in two bytes. */
    public Optional<byte[]> entries(Tile tile) {
        return ask(connection -> {
            if (!within(connection, 0, tile)) {
                return Optional.empty();
            }
            long first = tile.index() * Tile.FULL_WIDTH;
            var bundle = new ByteArrayOutputStream();
            var out = new DataOutputStream(bundle);
            try {
                for (var leaf : leaves(connection, first + 1, first + tile.width())) {
                    out.writeShort(leaf.length());
                    out.write(leaf.toBytes());
                }
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            return Optional.of(bundle.toByteArray());
        });
    }

    private static boolean within(Connection connection, int level, Tile tile) throws SQLException {
        long hashes = CheckpointTables.latest(connection, Optional.empty())
                        .map(SignedCheckpoint::size)
                        .orElse(0L)
                >> (Tile.HEIGHT * level);
        return tile.index() <= hashes / Tile.FULL_WIDTH && tile.index() * Tile.FULL_WIDTH + tile.width() <= hashes;
    }

    private static SignedCheckpoint newest(Connection connection) throws SQLException {
        return CheckpointTables.latest(connection, Optional.empty())
                .orElseThrow(() -> new NotThere("No checkpoint has been signed"));
    }

    private static TiledTree tree(Connection connection, SignedCheckpoint signed) {
        return new TiledTree(signed.size(), new StoredTiles(connection));
    }

    private List<Octets> leaves(Connection connection, long first, long last) throws SQLException {
        return new StoredRows(connection, ledger)
                .between(first - 1, last).stream().map(StoredRow::leaf).toList();
    }

    private List<Octets> chain(Connection connection, StreamId stream, long lastSequence) throws SQLException {
        if (lastSequence >= MAX_LEAVES) {
            throw new NotThere("A stream of more than " + MAX_LEAVES + " entries is proved by an export");
        }
        return new StoredRows(connection, ledger)
                .of(stream, lastSequence).stream().map(StoredRow::leaf).toList();
    }

    private <T> T ask(Question<T> question) {
        try (var connection = connections.getConnection()) {
            return question.answer(connection);
        } catch (SQLException unreachable) {
            throw new LedgerUnavailable("The ledger's proofs cannot be read", unreachable);
        }
    }

    private <T> T askAtOneMoment(Question<T> question) {
        return ask(connection -> {
            connection.setAutoCommit(false);
            try (var moment = connection.createStatement()) {
                // Said in the transaction: to have the driver say it takes three statements, for it asks and puts back.
                moment.execute("set transaction isolation level repeatable read, read only");
                return question.answer(connection);
            } finally {
                connection.rollback();
            }
        });
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer(Connection connection) throws SQLException;
    }
}
