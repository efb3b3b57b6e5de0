package ipledger.app.ledger.export;

import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.TestLedger;
import ipledger.app.ledger.signing.SigningKey;
import ipledger.ledger.EventType;
import ipledger.ledger.LeafHash;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.AssetMap;
import ipledger.ledger.assetmap.MapEntry;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.assetmap.MapPage;
import ipledger.ledger.assetmap.MapPages;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.assetmap.PagePath;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.Tiles;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 可导出的测试账本. A ledger that was signed, whose exports are known to be good, the same in every run. */
record ExportedLedger(TestLedger ledger, SigningKey key, SignedNote note, Promises promises) {
    static final String KEEPER = "ledger.example.cn";
    static final String ORIGIN = Checkpoint.origin(KEEPER, TestLedger.ID);
    static final int STREAMS = 7;

    /** So many entries over {@value #STREAMS} assets, then the map's root, then three entries that are not in the map. */
    static ExportedLedger of(int entries) {
        var ledger = TestLedger.empty();
        for (int from = 0; from < entries; from += STREAMS) {
            var drafts = new ArrayList<Draft>();
            for (int i = from; i < Math.min(entries, from + STREAMS); i++) {
                drafts.add(TestLedger.draft("A" + i % STREAMS, i / STREAMS, TestLedger.NOON.plusMillis(i)));
            }
            ledger.writer().append(Append.of(drafts));
        }
        var map = mapOf(ledger, entries);
        ledger.writer().append(Append.of(List.of(rooted(map, entries))));
        int more = (entries + STREAMS - 1) / STREAMS;
        ledger.writer()
                .append(Append.of(List.of(
                        TestLedger.draft("B", 0, TestLedger.NOON.plusSeconds(9_000)),
                        TestLedger.draft("B", 1, TestLedger.NOON.plusSeconds(9_000)),
                        TestLedger.draft("A0", more, TestLedger.NOON.plusSeconds(9_001)))));
        var leaves = ledger.whole().stream().map(LedgerEntry::leafHash).toList();
        var key = key(ORIGIN, 1);
        var note = signed(key, ORIGIN, head(leaves));
        return new ExportedLedger(ledger, key, note, promises(note, leaves, map, entries));
    }

    static SigningKey key(String name, int seed) {
        return key(name, SignatureKind.ED25519, seed);
    }

    static SigningKey key(String name, SignatureKind kind, int seed) {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return SigningKey.parse(
                "PRIVATE+KEY+" + name + "+" + kind + "+" + Base64.getEncoder().encodeToString(secret));
    }

    static SignedNote signed(SigningKey key, String origin, TreeHead head) {
        var text = new Checkpoint(origin, head).text();
        return new SignedNote(text, List.of(key.sign(text, TestLedger.NOON)));
    }

    private static TreeHead head(List<LeafHash> leaves) {
        var tree = new GrowingTree();
        leaves.forEach(tree::add);
        return tree.head();
    }

    private static AssetMap.Change mapOf(TestLedger ledger, long upTo) {
        var newest = new HashMap<StreamId, MapEntry>();
        ledger.whole().forEach(entry -> {
            if (entry.position() <= upTo) {
                newest.put(
                        entry.stream(),
                        new MapEntry(MapKey.of(entry.stream()), entry.sequence(), entry.position(), entry.leafHash()));
            }
        });
        var keys = newest.keySet().stream().map(MapKey::of).toList();
        return AssetMap.along(MapRoot.EMPTY, paths -> Map.of(), keys).with(newest.values());
    }

    private static Draft rooted(AssetMap.Change map, long upTo) {
        return new Draft(
                new StreamId("ledger", TestLedger.ID.toString()),
                0,
                new UUID(7, 7),
                EventType.of("ledger.map-rooted.v1"),
                TestLedger.NOON.plusSeconds(8_000),
                TestLedger.bytes("{\"ledger\":\"" + TestLedger.ID + "\",\"root\":\"" + map.root() + "\",\"upTo\":"
                        + upTo + ",\"effectiveOn\":\"2026-11-23\"}"),
                Optional.empty(),
                TestLedger.bytes("{\"who\":\"checkpointer\"}"));
    }

    private static Promises promises(SignedNote note, List<LeafHash> leaves, AssetMap.Change map, long upTo) {
        Tiles tiles = tile -> {
            var hashes = new ArrayList<TreeHash>();
            int each = 1 << (8 * tile.level());
            for (int i = 0; i < tile.width(); i++) {
                int first = (int) (tile.index() * 256 + i) * each;
                hashes.add(head(leaves.subList(first, first + each)).root());
            }
            return TileHashes.of(each == 1 ? leavesOf(leaves, tile.index(), tile.width()) : hashes);
        };
        MapPages pages = paths -> {
            var found = new HashMap<PagePath, MapPage>();
            paths.forEach(path -> Optional.ofNullable(map.pages().get(path)).ifPresent(page -> found.put(path, page)));
            return found;
        };
        return new Promises() {
            @Override
            public Optional<SignedNote> checkpoint() {
                return Optional.of(note);
            }

            @Override
            public Tiles tiles() {
                return tiles;
            }

            @Override
            public Optional<RootedMap> map(long size) {
                return Optional.of(new RootedMap(upTo + 1, upTo, map.root(), pages));
            }
        };
    }

    private static List<TreeHash> leavesOf(List<LeafHash> leaves, long tile, int width) {
        return leaves.subList((int) tile * 256, (int) tile * 256 + width).stream()
                .map(TreeHash::of)
                .toList();
    }

    Exporter exporter() {
        return new Exporter(ledger.reader(), TestLedger.ID, promises);
    }

    byte[] whole(Exporter.Personal personal) {
        var out = new ByteArrayOutputStream();
        exporter().whole(out, personal);
        return out.toByteArray();
    }

    byte[] asset(String id) {
        var out = new ByteArrayOutputStream();
        exporter().stream(out, new StreamId("asset", id), Exporter.Personal.SEALED);
        return out.toByteArray();
    }
}
