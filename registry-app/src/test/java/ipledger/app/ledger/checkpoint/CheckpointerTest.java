package ipledger.app.ledger.checkpoint;

import static ipledger.app.ledger.checkpoint.CheckpointedLedger.ALGORITHMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.ledger.Leaf;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.TreeHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("检查点员 The checkpointer promises what it has checked, and nothing else")
class CheckpointerTest {
    @Test
    void signs_nothing_for_an_empty_ledger() {
        try (var register = CheckpointedLedger.empty()) {
            assertThat(register.checkpointer().round()).isEmpty();
            assertThat(register.proofs().latest()).isEmpty();
            assertThatExceptionOfType(NotThere.class)
                    .isThrownBy(() -> register.proofs().inclusion(1));
        }
    }

    @Test
    void signs_a_checkpoint_over_all_entries_and_rests() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 3, 0, 2);
            var signed = register.checkpointer().round().orElseThrow();
            assertThat(signed.checkpoint().origin()).isEqualTo("ledger.example.cn/000102030405060708090a0b0c0d0e0f");
            assertThat(signed.size())
                    .isEqualTo(register.ledger().reader().head().size());
            assertThat(register.proofs().latest()).contains(signed);
            register.provesAll();
            assertThat(register.checkpointer().round()).isEmpty();
        }
    }

    @Test
    void continues_every_checkpoint_in_the_next() {
        try (var register = CheckpointedLedger.empty()) {
            var heads = new ArrayList<TreeHead>();
            for (int round = 0; round < 6; round++) {
                register.append(0, 70, round, 1);
                register.append(1_000 * (round + 1), 40, 0, 2);
                heads.add(register.checkpointer()
                        .round()
                        .orElseThrow()
                        .checkpoint()
                        .head());
            }
            register.provesAll();
            for (var older : heads) {
                var continued = register.proofs().consistency(older.size());
                assertThat(continued.older()).isEqualTo(older);
                assertThat(continued.proof().proves(older, heads.getLast())).isTrue();
            }
        }
    }

    @Test
    void proves_that_these_are_all_the_entries_of_an_asset_and_that_there_is_no_other() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 60, 0, 3);
            register.checkpointer().round();
            register.append(5, 1, 3, 1);
            var signed = register.checkpointer().round().orElseThrow();
            for (var id : List.of("CN:5", "CN:59", "CN:60", "CN:nothing")) {
                var stream = new StreamId("asset", id);
                var complete = register.proofs().stream(stream);
                assertThat(complete.mapInclusion()
                                .proves(
                                        Leaf.hash(complete.mapLeaf().toBytes()),
                                        signed.checkpoint().head()))
                        .isTrue();
                assertThat(new String(complete.mapFacts().toBytes(), StandardCharsets.UTF_8))
                        .contains(signed.map().toString(), "\"upTo\":" + signed.mappedTo());
                if (complete.leaves().isEmpty()) {
                    assertThat(complete.map().provesAbsence(signed.map(), MapKey.of(stream)))
                            .isTrue();
                    assertThat(id).isIn("CN:60", "CN:nothing");
                } else {
                    var newest = complete.map().end().orElseThrow();
                    assertThat(complete.map().provesPresence(signed.map(), newest))
                            .isTrue();
                    assertThat(newest.sequence()).isEqualTo(id.equals("CN:5") ? 3 : 2);
                    chainLeadsTo(newest.leaf().toString(), complete);
                }
            }
        }
    }

    private static void chainLeadsTo(String newest, Proofs.Complete complete) {
        Optional<String> before = Optional.empty();
        long sequence = 0;
        for (var bytes : complete.leaves()) {
            var leaf = Leaf.parse(bytes.toBytes());
            assertThat(leaf.stream()).isEqualTo(complete.stream());
            assertThat(leaf.sequence()).isEqualTo(sequence++);
            assertThat(leaf.previous().map(Object::toString)).isEqualTo(before);
            before = Optional.of(leaf.hash().toString());
        }
        assertThat(before).contains(newest);
    }

    @Test
    void serves_tiles_and_bundles_from_which_the_root_is_made() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 600, 0, 1);
            var signed = register.checkpointer().round().orElseThrow();
            var tree = new GrowingTree();
            for (long n = 0; n <= (signed.size() - 1) / 256; n++) {
                var tile = Tile.in(signed.size(), 0, n);
                var hashes = register.proofs().tile(tile).orElseThrow();
                var bundle = ByteBuffer.wrap(register.proofs().entries(tile).orElseThrow());
                for (int i = 0; i < tile.width(); i++) {
                    var leaf = new byte[Short.toUnsignedInt(bundle.getShort())];
                    bundle.get(leaf);
                    assertThat(Leaf.hash(leaf).octets()).isEqualTo(hashes.at(i).octets());
                    tree.add(Leaf.hash(leaf));
                }
                assertThat(bundle.hasRemaining()).isFalse();
                if (tile.isFull()) {
                    assertThat(register.proofs().tile(new Tile(1, 0, 2)).map(above -> above.at((int) tile.index())))
                            .contains(hashes.root());
                }
            }
            assertThat(tree.head()).isEqualTo(signed.checkpoint().head());
            assertThat(register.proofs().tile(new Tile(0, 0, 7)).map(TileHashes::width))
                    .contains(7);
            assertThat(register.proofs().tile(new Tile(1, 0, 3))).isEmpty();
            assertThat(register.proofs().tile(new Tile(0, 9, 1))).isEmpty();
            assertThat(register.proofs().entries(new Tile(0, 2, 256))).isEmpty();
        }
    }

    @Test
    void stores_tree_and_map_on_the_way_when_there_is_much_to_take() {
        try (var register = CheckpointedLedger.empty()) {
            for (int i = 0; i < 5; i++) {
                register.append(i * 9_000, 9_000, 0, 1);
            }
            var signed = register.checkpointer().round().orElseThrow();
            assertThat(signed.checkpoint().head()).isEqualTo(register.recomputed(signed.size()));
            var stream = new StreamId("asset", "CN:31000");
            assertThat(register.proofs().stream(stream).leaves()).hasSize(1);
        }
    }

    @Test
    void rotates_its_keys_with_an_overlap_and_publishes_both_ends_in_the_ledger() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 2, 0, 1);
            register.checkpointer().round();
            var next = register.checkpointer().rotate(SignatureKind.ED25519, Duration.ofDays(30), "admin");
            register.append(0, 2, 1, 1);
            var signed = register.checkpointer().round().orElseThrow();
            assertThat(signed.note().check(register.keys(), ALGORITHMS).valid())
                    .contains(next)
                    .filteredOn(key -> key.kind() == SignatureKind.ED25519)
                    .hasSize(2);
            assertThat(register.ledger().reader().after(0, 100))
                    .extracting(entry -> entry.content().type().name())
                    .filteredOn(name -> name.equals("ledger.key-published"))
                    .hasSize(4);
        }
    }
}
