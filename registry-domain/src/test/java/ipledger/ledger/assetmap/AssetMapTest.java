package ipledger.ledger.assetmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.Octets;
import ipledger.ledger.StreamId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("资产映射 The map from each stream to its newest entry")
class AssetMapTest {
    private static MapKey asset(int n) {
        return MapKey.of(new StreamId("asset", "CN:" + n));
    }

    private static MapEntry entry(MapKey key, long sequence, long position) {
        return new MapEntry(
                key, sequence, position, Leaf.hash((key + "/" + sequence).getBytes(StandardCharsets.UTF_8)));
    }

    /** The definition, word by word. */
    private static MapRoot defined(List<MapEntry> sorted, int depth) {
        if (sorted.isEmpty()) {
            return MapRoot.EMPTY;
        }
        if (sorted.size() == 1) {
            return sorted.getFirst().node().hash();
        }
        var left = sorted.stream().filter(e -> !e.key().goesRight(depth)).toList();
        var right = sorted.stream().filter(e -> e.key().goesRight(depth)).toList();
        return MapRoot.over(defined(left, depth + 1), defined(right, depth + 1));
    }

    /** 增长之映射. A map with its pages, for the tests. */
    private static final class Kept {
        final MapPages.InMemory pages = new MapPages.InMemory();
        final TreeMap<MapKey, MapEntry> entries = new TreeMap<>();
        MapRoot root = MapRoot.EMPTY;

        void put(Collection<MapEntry> changes) {
            var change = AssetMap.along(
                            root, pages, changes.stream().map(MapEntry::key).toList())
                    .with(changes);
            pages.keep(change.pages());
            root = change.root();
            changes.forEach(e -> entries.put(e.key(), e));
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> batches() {
        return Arbitraries.integers()
                .between(0, 600)
                .list()
                .ofMaxSize(120)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 60)
    void has_one_root_however_it_came_about(@ForAll("batches") List<List<Integer>> batches) {
        var map = new Kept();
        long position = 1;
        for (var batch : batches) {
            var changes = new TreeMap<MapKey, MapEntry>();
            for (int n : batch) {
                var key = asset(n);
                long sequence = Optional.ofNullable(map.entries.get(key))
                        .map(e -> e.sequence() + 1)
                        .orElse(0L);
                changes.put(key, entry(key, sequence, ++position + sequence));
            }
            map.put(changes.values());
        }
        assertThat(map.root).isEqualTo(defined(List.copyOf(map.entries.values()), 0));
        for (int n = 0; n < 600; n += 7) {
            provesExactly(map, asset(n));
        }
    }

    private static void provesExactly(Kept map, MapKey key) {
        var proof = AssetMap.prove(map.root, map.pages, key);
        var there = Optional.ofNullable(map.entries.get(key));
        assertThat(AssetMap.along(map.root, map.pages, List.of(key)).find(key)).isEqualTo(there);
        assertThat(proof.provesAbsence(map.root, key)).isEqualTo(there.isEmpty());
        there.ifPresent(entry -> {
            assertThat(proof.provesPresence(map.root, entry)).isTrue();
            assertThat(proof.provesPresence(map.root, entry(key, entry.sequence() + 1, entry.position() + 1)))
                    .isFalse();
        });
        for (var forged : forged(proof, key)) {
            assertThat(forged.provesAbsence(map.root, key)).isFalse();
            there.ifPresent(
                    entry -> assertThat(forged.provesPresence(map.root, entry)).isFalse());
        }
        assertThat(proof.provesAbsence(MapRoot.EMPTY, key)).isEqualTo(map.entries.isEmpty());
    }

    private static List<MapProof> forged(MapProof proof, MapKey key) {
        var forged = new ArrayList<MapProof>();
        var siblings = proof.siblings();
        if (proof.end().isPresent() || !siblings.isEmpty()) {
            forged.add(new MapProof(List.of(), Optional.empty()));
        }
        for (int i = 0; i < siblings.size(); i++) {
            forged.add(new MapProof(siblings.subList(0, i), proof.end()));
            forged.add(new MapProof(siblings.subList(i + 1, siblings.size()), proof.end()));
            byte[] bytes = siblings.get(i).toBytes();
            bytes[i % bytes.length] ^= 1;
            var changed = new ArrayList<>(siblings);
            changed.set(i, MapRoot.of(bytes));
            forged.add(new MapProof(changed, proof.end()));
        }
        var longer = new ArrayList<>(siblings);
        longer.add(MapRoot.EMPTY);
        forged.add(new MapProof(longer, proof.end()));
        if (proof.end().isPresent()) {
            forged.add(new MapProof(siblings, Optional.empty()));
        }
        forged.add(new MapProof(siblings, Optional.of(entry(key, 99, 1_000))));
        forged.add(new MapProof(siblings, Optional.of(entry(asset(-5), 0, 1))));
        return forged;
    }

    @Test
    void is_32_zero_bytes_when_empty() {
        var map = new Kept();
        assertThat(map.root).hasToString("00".repeat(32));
        assertThat(AssetMap.prove(map.root, map.pages, asset(1)).provesAbsence(map.root, asset(1)))
                .isTrue();
    }

    @Test
    void has_one_shape_for_ten_thousand_assets_added_at_once_or_one_by_one() {
        var entries = IntStream.range(0, 10_000)
                .mapToObj(n -> entry(asset(n), 0, n + 1))
                .toList();
        var atOnce = new Kept();
        atOnce.put(entries);
        var oneByOne = new Kept();
        for (int from = 0; from < entries.size(); from += 613) {
            oneByOne.put(entries.subList(from, Math.min(from + 613, entries.size())));
        }
        assertThat(atOnce.root).isEqualTo(oneByOne.root).isEqualTo(defined(List.copyOf(atOnce.entries.values()), 0));
        assertThat(AssetMap.prove(atOnce.root, atOnce.pages, asset(77)).siblings())
                .hasSizeBetween(8, 40);
    }

    @Test
    void finds_a_page_that_is_not_its_own() {
        var map = new Kept();
        map.put(IntStream.range(0, 400).mapToObj(n -> entry(asset(n), 0, n + 1)).toList());
        var key = asset(7);
        var path = PagePath.of(key, 1);
        var page = map.pages.load(List.of(path)).get(path);
        assertThat(page).isNotNull();
        var other = page instanceof MapPage.Branch branch
                ? new MapPage.Branch(branch.children().reversed())
                : new MapPage.Few(List.of());
        map.pages.keep(Map.of(path, other));
        assertThatExceptionOfType(MapBroken.class).isThrownBy(() -> AssetMap.prove(map.root, map.pages, key));
        map.pages.keep(Map.of(PagePath.ROOT, new MapPage.Few(List.of())));
        assertThatExceptionOfType(MapBroken.class).isThrownBy(() -> AssetMap.prove(map.root, map.pages, key));
    }

    @Property(tries = 40)
    void reads_its_pages_back_as_written(@ForAll("batches") List<List<Integer>> batches) {
        var map = new Kept();
        batches.forEach(batch -> map.put(
                batch.stream().distinct().map(n -> entry(asset(n), 0, n + 1)).toList()));
        for (var page : map.pages.load(List.of(PagePath.ROOT)).values()) {
            assertThat(MapPage.of(page.toBytes())).isEqualTo(page);
        }
    }

    @Test
    void tells_the_type_of_a_stream_from_its_id() {
        assertThat(MapKey.of(new StreamId("asset", "x"))).isNotEqualTo(MapKey.of(new StreamId("asse", "tx")));
        assertThat(asset(1).commonBits(asset(1))).isEqualTo(256);
    }

    /** Made by another program, in another language, from the published format. */
    @Test
    void has_the_published_keys_root_and_proofs() throws IOException {
        var vectors = Files.readString(Path.of("src", "test", "resources", "ledger", "map-vectors.txt"));
        assertThat(Files.readString(Path.of("..", "ops", "docs", "ledger-format.md")))
                .contains("```text\n" + vectors + "```");
        var map = new Kept();
        var lines = vectors.lines().map(line -> List.of(line.split(" ", -1))).toList();
        for (var line : lines) {
            switch (line.getFirst()) {
                case "entry" ->
                    map.put(List.of(new MapEntry(
                            MapKey.of(new StreamId(line.get(2), line.get(3))),
                            Long.parseLong(line.get(5)),
                            Long.parseLong(line.get(7)),
                            LeafHash.of(line.get(9)))));
                case "key" ->
                    assertThat(map.entries)
                            .containsKey(MapKey.of(Octets.of(line.get(2)).toBytes()));
                case "root" -> assertThat(map.root).hasToString(line.get(2));
                default -> {
                    var proof = AssetMap.prove(map.root, map.pages, MapKey.of(new StreamId(line.get(2), line.get(3))));
                    assertThat(proof.siblings().stream().map(MapRoot::toString).toList())
                            .isEqualTo(line.subList(5, line.size() - 2));
                    assertThat(proof.end().map(end -> end.key().toString()).orElse("none"))
                            .isEqualTo(line.getLast());
                }
            }
        }
        assertThat(lines).hasSize(16);
    }
}
