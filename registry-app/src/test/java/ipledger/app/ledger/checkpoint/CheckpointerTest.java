package ipledger.app.ledger.checkpoint;

import static ipledger.app.ledger.checkpoint.CheckpointedLedger.ALGORITHMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.LedgerFoundation;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerUnavailable;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.OutcomeUnknown;
import ipledger.app.ledger.TestLedger;
import ipledger.ledger.Leaf;
import ipledger.ledger.LedgerId;
import ipledger.ledger.StreamId;
import ipledger.ledger.assetmap.MapKey;
import ipledger.ledger.note.NoteVerdict;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.tree.GrowingTree;
import ipledger.ledger.tree.Tile;
import ipledger.ledger.tree.TileHashes;
import ipledger.ledger.tree.TreeHead;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("检查点员 The checkpointer promises what it has checked, and nothing else")
class CheckpointerTest {
    /** The head that the ledger's rows make, by the plain tree and nothing that was stored. */
    private static TreeHead recomputed(LedgerReader reader, long size) {
        var tree = new GrowingTree();
        for (LedgerEntry entry : reader.after(0, (int) size)) {
            tree.add(entry.leafHash());
        }
        return tree.head();
    }

    private static void provesAll(CheckpointedLedger register) {
        var signed = register.proofs().latest().orElseThrow();
        assertThat(signed.checkpoint().head())
                .isEqualTo(recomputed(register.ledger().reader(), signed.size()));
        NoteVerdict verdict = signed.note().check(register.keys(), ALGORITHMS);
        assertThat(verdict.isAccepted()).isTrue();
        assertThat(verdict.valid())
                .extracting(VerifierKey::kind)
                .contains(SignatureKind.ED25519, SignatureKind.ML_DSA_44_COSIGNATURE, SignatureKind.SM2_SM3);
        for (long position = 1; position <= signed.size(); position += 1 + signed.size() / 50) {
            var included = register.proofs().inclusion(position);
            assertThat(included.proof()
                            .proves(
                                    Leaf.hash(included.leaf().toBytes()),
                                    signed.checkpoint().head()))
                    .isTrue();
        }
    }

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
            provesAll(register);
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
            provesAll(register);
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

    /** Rows are altered as by somebody who owns the database and has switched its triggers off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set facts = facts || ' ' where position = 5",
                "update ledger.event set metadata = '{}' where position = 5",
                "update ledger.event set personal = '\\x00' where position = 5",
                "update ledger.event set personal_commitment = sha256('x') where position = 5",
                "update ledger.event set facts_salt = sha256('x') where position = 5",
                "update ledger.event set personal_salt = sha256('x') where position = 5",
                "update ledger.event set metadata_salt = sha256('x') where position = 5",
                "update ledger.event set type = 'pledge.released' where position = 5",
                "update ledger.event set version = 2 where position = 5",
                "update ledger.event set recorded_at = recorded_at - interval '1 microsecond' where position = 5",
                "update ledger.event set event_id = gen_random_uuid() where position = 5",
                "update ledger.event set leaf_hash = sha256('x') where position = 5",
                "update ledger.event set previous_leaf_hash = sha256('x') where position = 5",
                "update ledger.event set stream_id = 'CN:9999' where position = 5",
                "update ledger.event set stream_type = 'dealing' where position = 5",
                "delete from ledger.event where position = 5",
                "update ledger.event set position = 10005 where position = 5",
            })
    void finds_a_row_that_was_altered_before_it_was_signed_and_says_where(String alteration) {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 3, 0, 4);
            alter(register.ledger(), alteration);
            assertThatExceptionOfType(SigningRefused.class)
                    .isThrownBy(() -> register.checkpointer().round())
                    .withMessageContaining("Position 5");
            assertThat(register.proofs().latest()).isEmpty();
            assertThat(register.folder().secret("ledger-fence")).isEmpty();
        }
    }

    private static void alter(TestLedger ledger, String... statements) {
        var all = new ArrayList<String>();
        all.add("alter table ledger.event disable trigger all");
        all.addAll(List.of(statements));
        TestDatabase.administer(ledger.database(), all.toArray(String[]::new));
    }

    @Test
    void finds_two_well_made_rows_that_changed_places() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 2, 0, 3);
            register.checkpointer().round();
            register.append(0, 1, 3, 2);
            long size = register.ledger().reader().head().size();
            var swapped = "update ledger.event set position = %d where position = %d";
            alter(
                    register.ledger(),
                    swapped.formatted(size + 1_000, size),
                    swapped.formatted(size, size - 1),
                    swapped.formatted(size - 1, size + 1_000));
            assertThatExceptionOfType(SigningRefused.class)
                    .isThrownBy(() -> register.checkpointer().round())
                    .withMessageContaining("Position " + (size - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.map_page set content = '\\x01'::bytea",
                "alter table ledger.map_page disable trigger all; delete from ledger.map_page",
                "alter table ledger.checkpointed disable trigger all; update ledger.checkpointed set map_root = sha256('x')",
                "alter table ledger.checkpointed disable trigger all; update ledger.checkpointed set root = sha256('x')",
                "alter table ledger.tile disable trigger all; update ledger.tile set root = sha256('x')",
            })
    void finds_what_was_altered_of_tree_and_map(String alteration) {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 300, 0, 1);
            register.checkpointer().round();
            register.append(0, 3, 1, 1);
            TestDatabase.administer(register.ledger().database(), alteration);
            assertThatExceptionOfType(SigningRefused.class)
                    .isThrownBy(() -> register.checkpointer().round());
        }
    }

    @Test
    void refuses_a_database_older_than_what_was_signed_until_a_new_epoch_says_what_was_lost() {
        var path = CheckpointedLedger.freshFolder();
        TreeHead promised;
        try (var register = CheckpointedLedger.over(TestLedger.empty(), path)) {
            register.append(0, 9, 0, 2);
            promised =
                    register.checkpointer().round().orElseThrow().checkpoint().head();
            assertThatIllegalStateException()
                    .isThrownBy(() -> register.checkpointer().openEpoch("none", "admin"));
        }
        var restored = TestLedger.empty();
        try (var register = CheckpointedLedger.over(restored, path)) {
            register.append(0, 4, 0, 1);
            assertThatExceptionOfType(SigningRefused.class)
                    .isThrownBy(() -> register.checkpointer().round())
                    .withMessageContaining("older than what was promised");
            register.append(100, 40, 0, 1);
            assertThatExceptionOfType(SigningRefused.class)
                    .isThrownBy(() -> register.checkpointer().round())
                    .withMessageContaining("are not those that were signed");
            assertThat(register.proofs().latest()).isEmpty();
            register.checkpointer().openEpoch("restored from the backup of the day before", "admin");
            var signed = register.checkpointer().round().orElseThrow();
            assertThat(signed.checkpoint().origin()).endsWith("000102030405060708090a0b0c0d0e0f/2");
            provesAll(register);
            assertThat(restored.reader().after(0, 1_000))
                    .filteredOn(entry -> entry.content().type().name().equals("ledger.epoch-opened"))
                    .singleElement()
                    .satisfies(entry -> assertThat(
                                    new String(entry.content().facts().toBytes(), StandardCharsets.UTF_8))
                            .contains(promised.root().toString(), "\"signedSize\":" + promised.size()));
            register.append(0, 4, 1, 1);
            assertThat(register.checkpointer().round()).isPresent();
        }
    }

    @Test
    void makes_one_line_of_checkpoints_with_two_at_work() throws Exception {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        try (var one = CheckpointedLedger.over(ledger, path);
                var two = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder());
                var threads = Executors.newFixedThreadPool(3)) {
            var made = new AtomicInteger();
            var writing = threads.submit(() -> {
                for (int sequence = 0; sequence < 40; sequence++) {
                    one.append(0, 5, sequence, 1);
                }
            });
            var signing = new ArrayList<Future<AtomicInteger>>();
            for (var register : List.of(one, two)) {
                signing.add(threads.submit(() -> {
                    while (!writing.isDone()) {
                        register.checkpointer().round().ifPresent(signed -> made.incrementAndGet());
                    }
                    return made;
                }));
            }
            writing.get();
            for (var each : signing) {
                each.get();
            }
            one.checkpointer().round();
            assertThat(made.get()).isPositive();
            var signed = one.proofs().latest().orElseThrow();
            assertThat(signed.checkpoint().head()).isEqualTo(recomputed(ledger.reader(), signed.size()));
        }
    }

    /** Each statement of a round is the last one once: what was done before it must not hinder the next round. */
    @Test
    void begins_again_wherever_it_was_cut_off() {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        for (int cut = 1; cut <= 60; cut++) {
            var calls = new AtomicInteger(cut);
            boolean wasCut = false;
            try (var register = CheckpointedLedger.over(
                    ledger, path, ledger.writer(), cutOff(ledger.database().appConnections(), calls))) {
                register.append(10_000 + 10 * cut, 2, 0, 2);
                try {
                    register.checkpointer().round();
                } catch (RuntimeException stopped) {
                    assertThat(stopped).isInstanceOf(LedgerUnavailable.class);
                    wasCut = true;
                }
            }
            try (var register = CheckpointedLedger.over(ledger, path)) {
                if (wasCut) {
                    register.checkpointer().round();
                }
                var signed = register.proofs().latest().orElseThrow();
                assertThat(signed.checkpoint().head()).isEqualTo(recomputed(ledger.reader(), signed.size()));
                assertThat(signed.size()).isEqualTo(ledger.reader().head().size());
            }
            if (!wasCut) {
                assertThat(cut).isGreaterThan(10);
                return;
            }
        }
        throw new AssertionError("a round has more statements than were cut");
    }

    /** PostgreSQL reports a commit with warning 01000 when a synchronous standby was not waited for. */
    @Test
    void signs_nothing_after_a_commit_that_warned() {
        var ledger = TestLedger.empty();
        var path = CheckpointedLedger.freshFolder();
        try (var register = CheckpointedLedger.over(
                ledger, path, ledger.writer(), warning(ledger.database().appConnections()))) {
            register.append(0, 3, 0, 1);
            assertThatExceptionOfType(OutcomeUnknown.class)
                    .isThrownBy(() -> register.checkpointer().round());
            assertThat(register.proofs().latest()).isEmpty();
            assertThat(path.resolve("ledger-fence")).doesNotExist();
        }
        try (var register = CheckpointedLedger.over(ledger, path)) {
            assertThat(register.checkpointer().round()).isPresent();
            provesAll(register);
        }
    }

    private static DataSource warning(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            var answer = method.invoke(source, arguments);
            return answer instanceof Connection connection
                    ? proxy(
                            Connection.class,
                            (called, given) -> called.getName().equals("getWarnings")
                                    ? new SQLWarning("standby not waited for", "01000")
                                    : called.invoke(connection, given))
                    : answer;
        });
    }

    /** Connections that fail from the call on that {@code calls} counts down to, commits among them. */
    private static DataSource cutOff(DataSource source, AtomicInteger calls) {
        return proxy(DataSource.class, (method, arguments) -> {
            var answer = method.invoke(source, arguments);
            return answer instanceof Connection connection ? cutOff(connection, calls) : answer;
        });
    }

    private static Connection cutOff(Connection connection, AtomicInteger calls) {
        return proxy(Connection.class, (method, arguments) -> {
            boolean counted =
                    List.of("prepareStatement", "createStatement", "commit").contains(method.getName());
            if (counted && calls.decrementAndGet() <= 0) {
                connection.close();
                throw new SQLException("cut off");
            }
            return method.invoke(connection, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.invoke(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    @FunctionalInterface
    private interface Call {
        Object invoke(Method method, Object[] arguments) throws Throwable;
    }

    @Test
    void never_signs_less_than_the_database_says_was_signed_by_another_node() {
        var ledger = TestLedger.empty();
        try (var one = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder());
                var two = CheckpointedLedger.over(ledger, CheckpointedLedger.freshFolder())) {
            one.append(0, 9, 0, 1);
            var first = one.checkpointer().round().orElseThrow();
            two.append(0, 9, 1, 1);
            var second = two.checkpointer().round().orElseThrow();
            assertThat(two.proofs()
                            .consistency(first.size())
                            .proof()
                            .proves(
                                    first.checkpoint().head(),
                                    second.checkpoint().head()))
                    .isTrue();
        }
    }

    @Test
    void stores_tree_and_map_on_the_way_when_there_is_much_to_take() {
        try (var register = CheckpointedLedger.empty()) {
            for (int i = 0; i < 5; i++) {
                register.append(i * 9_000, 9_000, 0, 1);
            }
            var signed = register.checkpointer().round().orElseThrow();
            assertThat(signed.checkpoint().head())
                    .isEqualTo(recomputed(register.ledger().reader(), signed.size()));
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

    @Test
    void refuses_another_ledger_in_the_database() {
        var path = CheckpointedLedger.freshFolder();
        var database = TestDatabase.fresh();
        var other = LedgerId.of("ff".repeat(16));
        new LedgerFoundation(database.ownerConnections()).establish(other);
        LedgerWriter none = append -> {
            throw new AssertionError("nothing may be written");
        };
        var mistaken = new TestLedger(
                database, TestLedger.ID, none, new LedgerReader(database.appConnections(), TestLedger.ID));
        try (var register = CheckpointedLedger.over(mistaken, path)) {
            assertThatExceptionOfType(SigningRefused.class)
                    .isThrownBy(() -> register.checkpointer().round());
        }
    }
}
