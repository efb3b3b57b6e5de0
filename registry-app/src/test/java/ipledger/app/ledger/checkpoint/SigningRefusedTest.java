package ipledger.app.ledger.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ipledger.app.database.TestDatabase;
import ipledger.app.ledger.LedgerFoundation;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.LedgerWriter;
import ipledger.app.ledger.TestLedger;
import ipledger.ledger.LedgerId;
import ipledger.ledger.tree.TreeHead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("拒绝签名 The checkpointer")
class SigningRefusedTest {
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
            register.provesAll();
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
    void refuses_a_fence_that_cannot_be_read_and_does_not_take_it_for_none() {
        try (var register = CheckpointedLedger.empty()) {
            register.append(0, 5, 0, 1);
            assertThat(register.checkpointer().round()).isPresent();
            register.append(0, 5, 1, 1);
            for (var damaged : List.of(
                    "",
                    "epoch 1\n",
                    "epoch 1\nsize -1\nroot " + "0".repeat(64) + "\n",
                    "epoch 1\nsize 99999999999999999999\nroot " + "0".repeat(64) + "\n",
                    "epoch 1\nsize 9999999999999999999\nroot " + "0".repeat(64) + "\n",
                    "epoch 0\nsize 1\nroot " + "0".repeat(64) + "\n")) {
                register.folder().keepSecret("ledger-fence", damaged);
                assertThatExceptionOfType(SigningRefused.class)
                        .as(damaged)
                        .isThrownBy(() -> register.checkpointer().round())
                        .withMessageContaining("damaged");
                assertThatExceptionOfType(SigningRefused.class)
                        .as(damaged)
                        .isThrownBy(() -> register.checkpointer().openEpoch("none", "admin"));
            }
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

    private static void alter(TestLedger ledger, String... statements) {
        var all = new ArrayList<String>();
        all.add("alter table ledger.event disable trigger all");
        all.addAll(List.of(statements));
        TestDatabase.administer(ledger.database(), all.toArray(String[]::new));
    }
}
