package ipledger.app.ledger.export;

import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.LedgerReader;
import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.Sha256;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.AssetMap;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.TiledTree;
import ipledger.ledger.tree.Tiles;
import ipledger.ledger.tree.TreeHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 导出. Writes the whole ledger, or one stream of it with its proofs, as a file that proves itself. It is written as it is
 * read, in constant memory, and ends at the newest signed checkpoint: what came later is in the next export.
 *
 * <p>Personal data stand in it sealed, as in the ledger: destroying a person's key reaches every export that was ever
 * handed out. They can be left out altogether.
 */
public final class Exporter {
    /** Entries that are read at once. */
    private static final int PAGE_ENTRIES = 1_000;

    /** How many tiles of each level are kept while a whole ledger is written. */
    private static final int MOST_TILES = 64;

    private final LedgerReader ledger;
    private final LedgerId id;
    private final Promises promises;

    public Exporter(LedgerReader ledger, LedgerId id, Promises promises) {
        this.ledger = ledger;
        this.id = id;
        this.promises = promises;
    }

    /** 展示范围. Whether sealed personal data are in the file. */
    public enum Personal {
        SEALED,
        LEFT_OUT
    }

    /** 尚无检查点. Nothing was signed yet, so that nothing can be proved. */
    public static final class NothingSigned extends RuntimeException {
        NothingSigned() {
            super("No checkpoint of this ledger was signed yet");
        }
    }

    /** Everything up to the newest checkpoint. */
    public void whole(OutputStream out, Personal personal) {
        var note = note();
        var size = Checkpoint.parse(note.text()).head().size();
        var file = new Writing(out, personal);
        file.head("content " + Verification.WHOLE, note);
        var tiles = kept(promises.tiles());
        for (long first = 1; first <= size; first += Tile.FULL_WIDTH) {
            int count = (int) Math.min(Tile.FULL_WIDTH, size - first + 1);
            file.tile(first, count, tiles, size);
            file.entries(first, count);
        }
        file.end();
    }

    /** The entries of one stream up to the newest checkpoint, each with its proof, and that there are no others. */
    public void stream(OutputStream out, StreamId stream, Personal personal) {
        var note = note();
        long size = Checkpoint.parse(note.text()).head().size();
        var file = new Writing(out, personal);
        file.head(
                "content stream " + Fields.written(stream.type().getBytes(StandardCharsets.UTF_8)) + " "
                        + Fields.written(stream.id().getBytes(StandardCharsets.UTF_8)),
                note);
        var tiles = promises.tiles();
        promises.map(size).ifPresent(rooted -> {
            file.entry(Shown.ROOT, ledger.at(rooted.position()).orElseThrow(), false);
            file.proof(rooted.position(), tiles, size);
            file.map(rooted, MapKey.of(stream));
        });
        for (long sequence = 0; ; sequence += PAGE_ENTRIES) {
            var page = ledger.stream(stream.id(), sequence, PAGE_ENTRIES).stream()
                    .filter(entry -> entry.position() <= size && entry.stream().equals(stream))
                    .toList();
            for (var entry : page) {
                file.entry(Shown.ENTRY, entry, true);
                file.proof(entry.position(), tiles, size);
            }
            if (page.size() < PAGE_ENTRIES) {
                break;
            }
        }
        file.end();
    }

    private SignedNote note() {
        return promises.checkpoint().orElseThrow(NothingSigned::new);
    }

    /** The tiles with the last used of them kept: neighbours share all but the lowest. */
    private static Tiles kept(Tiles tiles) {
        Map<Tile, TileHashes> kept = new LinkedHashMap<>(MOST_TILES, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Tile, TileHashes> eldest) {
                return size() > MOST_TILES;
            }
        };
        return tile -> {
            var found = kept.get(tile);
            if (found == null) {
                found = tiles.hashes(tile);
                kept.put(tile, found);
            }
            return found;
        };
    }

    /** 写出. One file on its way out. */
    private final class Writing {
        private final OutputStream out;
        private final Personal personal;
        private final MessageDigest digest;
        private long entries;

        Writing(OutputStream out, Personal personal) {
            this.out = out;
            this.personal = personal;
            this.digest = Sha256.digest();
        }

        void head(String content, SignedNote note) {
            line(Verification.FORMAT);
            line("ledger " + id);
            line(content);
            line("note " + Fields.written(note.toString().getBytes(StandardCharsets.UTF_8)));
        }

        void tile(long first, int count, Tiles tiles, long size) {
            var lowest = Tile.in(size, 0, (first - 1) / Tile.FULL_WIDTH);
            var hashes = tiles.hashes(lowest).first(count);
            var path = new TiledTree(size, tiles).inclusion(first - 1).path();
            // The way up from the first leaf begins inside the tile; from the tile's own root on it is the tile's way.
            int inside = Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
            line("tile " + first + " " + Fields.written(hashes.toBytes()) + " "
                    + written(path.subList(inside, path.size())));
        }

        void entries(long first, int count) {
            var page = ledger.after(first - 1, count);
            if (page.size() != count) {
                throw new IllegalStateException("position " + (first + page.size()) + " is missing");
            }
            page.forEach(entry -> entry(Shown.ENTRY, entry, true));
        }

        void entry(String name, LedgerEntry entry, boolean counts) {
            var content = entry.content();
            var shown = new StringBuilder(name)
                    .append(' ')
                    .append(entry.position())
                    .append(' ')
                    .append(Fields.written(entry.leaf(id).toBytes()));
            show(shown, Optional.of(content.facts()), entry.salts().facts());
            if (personal == Personal.SEALED) {
                show(shown, content.personal(), entry.salts().personal());
            } else {
                shown.append(" - -");
            }
            show(shown, Optional.of(content.metadata()), entry.salts().metadata());
            line(shown.toString());
            entries += counts ? 1 : 0;
        }

        private static void show(StringBuilder line, Optional<Octets> content, Salt salt) {
            line.append(' ')
                    .append(content.map(bytes -> Fields.written(bytes.toBytes()))
                            .orElse(Fields.EMPTY))
                    .append(' ')
                    .append(Fields.written(salt.toBytes()));
        }

        void proof(long position, Tiles tiles, long size) {
            line("proof " + position + " "
                    + written(new TiledTree(size, tiles).inclusion(position - 1).path()));
        }

        void map(Promises.RootedMap rooted, MapKey key) {
            var proof = AssetMap.prove(rooted.root(), rooted.pages(), key);
            var siblings = new ByteArrayOutputStream();
            proof.siblings().forEach(sibling -> siblings.writeBytes(sibling.toBytes()));
            line("map "
                    + proof.end().map(MapEntry::toBytes).map(Fields::written).orElse(Fields.EMPTY) + " "
                    + Fields.written(siblings.toByteArray()));
        }

        void end() {
            var hash = HexFormat.of().formatHex(digest.digest());
            write(("end " + entries + " " + hash + "\n").getBytes(StandardCharsets.US_ASCII));
            try {
                out.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException("The export cannot be written", gone);
            }
        }

        private static String written(List<TreeHash> hashes) {
            var bytes = new ByteArrayOutputStream();
            hashes.forEach(hash -> bytes.writeBytes(hash.toBytes()));
            return Fields.written(bytes.toByteArray());
        }

        private void line(String text) {
            var bytes = (text + "\n").getBytes(StandardCharsets.US_ASCII);
            digest.update(bytes);
            write(bytes);
        }

        private void write(byte[] bytes) {
            try {
                out.write(bytes);
            } catch (IOException gone) {
                throw new UncheckedIOException("The export cannot be written", gone);
            }
        }
    }
}
