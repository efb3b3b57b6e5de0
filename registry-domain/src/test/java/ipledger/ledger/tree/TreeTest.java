package ipledger.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ipledger.ledger.Leaf;
import ipledger.ledger.LeafHash;
import ipledger.ledger.tree.ReferenceTree.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("默克尔树 The Merkle tree of RFC 6962")
class TreeTest {
    /** The leaves and roots that Certificate Transparency's implementations have tested with since RFC 6962. */
    private static final List<String> CT_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> CT_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void has_the_published_roots() {
        var tree = new GrowingTree();
        for (int size = 0; size <= CT_LEAVES.size(); size++) {
            assertThat(tree.head()).isEqualTo(new TreeHead(size, TreeHash.of(CT_ROOTS.get(size))));
            if (size < CT_LEAVES.size()) {
                tree.add(Leaf.hash(HexFormat.of().parseHex(CT_LEAVES.get(size))));
            }
        }
    }

    @Test
    void hashes_leaves_as_published() {
        assertThat(Leaf.hash("L123456".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56");
    }

    /** RFC 6962 section 2.1.3 draws a tree of seven leaves and names the proofs of it by the letters of its nodes. */
    @Test
    void has_the_proofs_of_the_rfcs_example() {
        var d = ReferenceTree.leaves(7);
        var leaf = d.stream().map(TreeHash::of).toList();
        var g = TreeHash.over(leaf.get(0), leaf.get(1));
        var h = TreeHash.over(leaf.get(2), leaf.get(3));
        var i = TreeHash.over(leaf.get(4), leaf.get(5));
        var j = leaf.get(6);
        var k = TreeHash.over(g, h);
        var l = TreeHash.over(i, j);
        var tree = new TiledTree(7, new Shelf(d));
        assertThat(tree.head().root()).isEqualTo(TreeHash.over(k, l));
        assertThat(tree.inclusion(0).path()).containsExactly(leaf.get(1), h, l);
        assertThat(tree.inclusion(3).path()).containsExactly(leaf.get(2), g, l);
        assertThat(tree.inclusion(4).path()).containsExactly(leaf.get(5), j, k);
        assertThat(tree.inclusion(6).path()).containsExactly(i, k);
        assertThat(tree.consistency(3).path()).containsExactly(leaf.get(2), leaf.get(3), g, l);
        assertThat(tree.consistency(4).path()).containsExactly(l);
        assertThat(tree.consistency(6).path()).containsExactly(i, j, k);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "8", "255", "256", "257", "300", "511", "512", "700"})
    void proves_every_leaf_and_nothing_else(int size) {
        var leaves = ReferenceTree.leaves(size);
        var shelf = new Shelf(leaves);
        var head = shelf.tree.head();
        assertThat(head.root()).isEqualTo(ReferenceTree.root(leaves));
        for (int index = 0; index < size; index += 1 + size / 40) {
            var proof = new TiledTree(size, shelf).inclusion(index);
            assertThat(proof.path()).isEqualTo(ReferenceTree.path(index, leaves));
            assertThat(proof.proves(leaves.get(index), head)).isTrue();
            for (var forged : forged(proof)) {
                assertThat(forged.proves(leaves.get(index), head)).isFalse();
            }
            assertThat(proof.proves(Leaf.hash(new byte[] {9, 9, 9}), head)).isFalse();
        }
    }

    private static List<InclusionProof> forged(InclusionProof proof) {
        var forged = new ArrayList<InclusionProof>();
        for (var path : forged(proof.path())) {
            forged.add(new InclusionProof(proof.index(), proof.size(), path));
        }
        LongStream.of(-1, proof.index() - 1, proof.index() + 1, proof.index() ^ 2, proof.size(), Long.MIN_VALUE)
                .forEach(index -> forged.add(new InclusionProof(index, proof.size(), proof.path())));
        LongStream.of(0, -1, proof.size() - 1, proof.size() + 1, proof.size() * 2, Long.MAX_VALUE)
                .forEach(size -> forged.add(new InclusionProof(proof.index(), size, proof.path())));
        return forged;
    }

    private static List<List<TreeHash>> forged(List<TreeHash> path) {
        var forged = new ArrayList<List<TreeHash>>();
        forged.add(with(path, path.size(), TreeHash.EMPTY));
        forged.add(with(path, 0, TreeHash.EMPTY));
        for (int i = 0; i < path.size(); i++) {
            var without = new ArrayList<>(path);
            without.remove(i);
            forged.add(without);
            forged.add(with(path, i, path.get(i)));
            byte[] bytes = path.get(i).toBytes();
            bytes[i % bytes.length] ^= 4;
            var flipped = new ArrayList<>(path);
            flipped.set(i, TreeHash.of(bytes));
            forged.add(flipped);
            if (i > 0 && !path.get(i).equals(path.get(i - 1))) {
                var swapped = new ArrayList<>(path);
                swapped.set(i, path.get(i - 1));
                swapped.set(i - 1, path.get(i));
                forged.add(swapped);
            }
        }
        return forged;
    }

    private static List<TreeHash> with(List<TreeHash> path, int at, TreeHash more) {
        var longer = new ArrayList<>(path);
        longer.add(at, more);
        return longer;
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "8", "255", "256", "257", "300", "512", "513", "700"})
    void proves_that_it_continues_every_older_one(int size) {
        var leaves = ReferenceTree.leaves(size);
        var shelf = new Shelf(leaves);
        var head = shelf.tree.head();
        for (int older = 1; older <= size; older += 1 + size / 40) {
            var proof = new TiledTree(size, shelf).consistency(older);
            var before = new TreeHead(older, ReferenceTree.root(leaves.subList(0, older)));
            assertThat(new TiledTree(size, shelf).head(older)).isEqualTo(before);
            assertThat(proof.path()).isEqualTo(ReferenceTree.subproof(older, leaves, true));
            assertThat(proof.proves(before, head)).isTrue();
            for (var path : forged(proof.path())) {
                assertThat(new ConsistencyProof(older, size, path).proves(before, head))
                        .isFalse();
            }
            var other = new TreeHead(older, TreeHash.over(before.root(), head.root()));
            assertThat(proof.proves(other, head)).isFalse();
            assertThat(proof.proves(before, new TreeHead(size, other.root()))).isFalse();
            if (older < size) {
                assertThat(new ConsistencyProof(size, older, proof.path()).proves(head, before))
                        .isFalse();
            }
        }
    }

    @Test
    void continues_the_empty_tree_without_a_proof() {
        var head = new Shelf(ReferenceTree.leaves(5)).tree.head();
        assertThat(new ConsistencyProof(0, 5, List.of()).proves(TreeHead.EMPTY, head))
                .isTrue();
        assertThat(new ConsistencyProof(0, 5, List.of(head.root())).proves(TreeHead.EMPTY, head))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TreeHead(0, head.root()));
    }

    @Property(tries = 60)
    void grows_on_where_it_stopped(@ForAll @IntRange(max = 1_200) int first, @ForAll @IntRange(max = 600) int then) {
        var leaves = ReferenceTree.leaves(first + then);
        var shelf = new Shelf(leaves.subList(0, first));
        var later = new ArrayList<FullTile>();
        var resumed = GrowingTree.resumed(first, shelf, later::add);
        assertThat(resumed.head()).isEqualTo(shelf.tree.head());
        leaves.subList(first, leaves.size()).forEach(resumed::add);
        var whole = new Shelf(leaves);
        assertThat(resumed.head()).isEqualTo(whole.tree.head());
        later.forEach(tile -> assertThat(whole.hashes(new Tile(tile.level(), tile.index(), Tile.FULL_WIDTH))
                        .toBytes())
                .isEqualTo(tile.hashes().toBytes()));
        assertThat(shelf.full.size() + later.size()).isEqualTo(whole.full.size());
    }

    @Test
    void stands_on_several_levels_of_tiles() {
        int size = 65_536 + 256 + 3;
        List<LeafHash> leaves = IntStream.range(0, size)
                .mapToObj(i -> Leaf.hash(new byte[] {(byte) (i >> 16), (byte) (i >> 8), (byte) i}))
                .toList();
        var shelf = new Shelf(leaves);
        assertThat(shelf.full).hasSize(257 + 1);
        var head = shelf.tree.head();
        var old = new TiledTree(size, shelf).head(1_000);
        assertThat(new TiledTree(size, shelf).consistency(1_000).proves(old, head))
                .isTrue();
        for (int index : new int[] {0, 255, 256, 65_535, 65_536, size - 1}) {
            assertThat(new TiledTree(size, shelf).inclusion(index).proves(leaves.get(index), head))
                    .isTrue();
        }
        assertThat(GrowingTree.resumed(size, shelf, tile -> {}).head()).isEqualTo(head);
    }

    /** The examples of c2sp.org/tlog-tiles. */
    @Test
    void names_its_tiles_as_published() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("x001/x234/067");
        assertThat(new Tile(1, 0, 17).path()).isEqualTo("000.p/17");
        assertThat(Tile.in(70_000, 0, 272).path()).isEqualTo("272");
        assertThat(Tile.in(70_000, 0, 273).path()).isEqualTo("273.p/112");
        assertThat(Tile.in(70_000, 1, 0).isFull()).isTrue();
        assertThat(Tile.in(70_000, 1, 1).path()).isEqualTo("001.p/17");
        assertThat(Tile.in(70_000, 2, 0).path()).isEqualTo("000.p/1");
        assertThat(Tile.in(256, 1, 0)).isEqualTo(new Tile(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.in(70_000, 0, 274));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.in(255, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "0, 1",
        "0, 0001",
        "0, x000/001",
        "0, 001/",
        "0, /001",
        "0, x001",
        "0, 001/002",
        "0, x001/002.p/0",
        "0, 000.p/256",
        "0, 000.p/01",
        "0, 000.p/",
        "0, 000.p/-1",
        "0, x999/x999/x999/x999/x999/x999/x999/999",
        "00, 000",
        "01, 000",
        "8, 000",
        "64, 000",
        "-1, 000",
        "a, 000",
    })
    void refuses_what_names_no_tile(String level, String rest) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.of(level, rest));
    }

    @Property
    void reads_the_names_of_its_tiles(
            @ForAll @IntRange(max = 7) int level,
            @ForAll @IntRange int index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var tile = new Tile(level, index, width);
        assertThat(Tile.of(String.valueOf(level), tile.path())).isEqualTo(tile);
    }
}
