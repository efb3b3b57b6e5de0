package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ipledger.app.database.TestDatabase;
import ipledger.ledger.Octets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("不可变 What is recorded")
class ImmutabilityTest {
    private static final String REFUSED_BY_TRIGGER = "23001";
    private static final String REFUSED_FOR_WANT_OF_RIGHTS = "42501";
    private static final TestLedger LEDGER = TestLedger.empty();

    @BeforeAll
    static void record() {
        LEDGER.writer()
                .append(Append.of(List.of(draft("A", 0), draft("A", 1)))
                        .by(new RequestKey("bank", "key", Octets.of("01".repeat(32)))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_not_changed_by_its_owner(String change) {
        assertThat(refusal(LEDGER.database().ownerConnections(), change)).isEqualTo(REFUSED_BY_TRIGGER);
        assertUnchanged();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_not_changed_by_the_application(String change) {
        assertThat(refusal(LEDGER.database().appConnections(), change))
                .isEqualTo(
                        change.startsWith("update ledger.head set size")
                                        || change.startsWith("update ledger.checkpointed")
                                ? REFUSED_BY_TRIGGER
                                : REFUSED_FOR_WANT_OF_RIGHTS);
        assertUnchanged();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_not_changed_by_a_session_that_plays_a_replica(String change) {
        assertThat(refusal(
                        LEDGER.database().ownerConnections(),
                        change,
                        () -> TestDatabase.administer(
                                LEDGER.database(), "grant set on parameter session_replication_role to ipledger_owner"),
                        "set session_replication_role = replica"))
                .isEqualTo(REFUSED_BY_TRIGGER);
        assertUnchanged();
    }

    static Stream<String> changes() {
        return Stream.of(
                "update ledger.event set facts = ''::bytea where position = 1",
                "update ledger.event set type = type where false",
                "delete from ledger.event where position = 2",
                "truncate ledger.event",
                "merge into ledger.event e using (select 1 as p) w on e.position = w.p when matched then delete",
                "update ledger.request set first_position = 2",
                "delete from ledger.request",
                "truncate ledger.request",
                "delete from ledger.head",
                "truncate ledger.head",
                "update ledger.head set size = 1",
                "update ledger.head set size = size",
                "update ledger.tile set level = level",
                "delete from ledger.tile",
                "truncate ledger.tile",
                "update ledger.checkpoint set note = note",
                "delete from ledger.checkpoint",
                "truncate ledger.checkpoint cascade",
                "update ledger.cosignature set line = line",
                "delete from ledger.cosignature",
                "truncate ledger.cosignature",
                "update ledger.time_stamp set token = token",
                "delete from ledger.time_stamp",
                "truncate ledger.time_stamp",
                "delete from ledger.map_page",
                "truncate ledger.map_page",
                "delete from ledger.checkpointed",
                "truncate ledger.checkpointed",
                "update ledger.checkpointed set size = size - 1",
                "update vault.person_key set mark = mark",
                "truncate vault.person_key",
                "update ledger.head set ledger_id = decode(repeat('ff', 16), 'hex'), size = size + 1");
    }

    @ParameterizedTest
    @MethodSource("structure")
    void keeps_its_tables_and_triggers_from_the_application(String change) {
        assertThat(refusal(LEDGER.database().appConnections(), change)).isEqualTo(REFUSED_FOR_WANT_OF_RIGHTS);
    }

    static Stream<String> structure() {
        return Stream.of(
                "alter table ledger.event disable trigger all",
                "drop table ledger.event",
                "create table ledger.other (n int)",
                "create or replace function ledger.refuse_change() returns trigger language plpgsql as $$ begin return new; end $$",
                "insert into ledger.head (ledger_id) values (decode(repeat('ff', 16), 'hex'))",
                "set session_replication_role = replica");
    }

    @Test
    void is_not_handed_over_when_a_row_was_altered_behind_the_databases_back() {
        var altered = TestLedger.empty();
        altered.writer().append(Append.of(List.of(draft("A", 0), draft("A", 1), draft("B", 0))));
        for (var change : List.of(
                "event_id = gen_random_uuid()",
                "type = 'pledge.released'",
                "version = 2",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "facts = 'x'::bytea",
                "personal = 'x'::bytea",
                "personal = null",
                "metadata = 'x'::bytea",
                "facts_salt = decode(repeat('00', 32), 'hex')",
                "personal_salt = decode(repeat('00', 32), 'hex')",
                "metadata_salt = decode(repeat('00', 32), 'hex')",
                "personal_commitment = decode(repeat('00', 32), 'hex')",
                "previous_leaf_hash = decode(repeat('00', 32), 'hex')",
                "leaf_hash = decode(repeat('00', 32), 'hex')",
                "stream_type = 'dealing'",
                "stream_id = 'C'",
                "sequence = 5")) {
            asIfNoTrigger(altered, "create table public.kept as select * from ledger.event where position = 2");
            asIfNoTrigger(altered, "update ledger.event set " + change + " where position = 2");
            assertThatExceptionOfType(LedgerBroken.class)
                    .as(change)
                    .isThrownBy(() -> altered.reader().after(0, 10))
                    .withMessageContaining("position 2");
            asIfNoTrigger(altered, "delete from ledger.event where position = 2");
            asIfNoTrigger(altered, "insert into ledger.event select * from public.kept");
            asIfNoTrigger(altered, "drop table public.kept");
        }
        assertThat(altered.reader().after(0, 10)).hasSize(3);
        asIfNoTrigger(altered, "delete from ledger.event where position = 2");
        assertThatExceptionOfType(LedgerBroken.class)
                .isThrownBy(() -> altered.reader().after(0, 10));
        assertThatExceptionOfType(LedgerBroken.class).isThrownBy(altered::whole);
    }

    private static void asIfNoTrigger(TestLedger ledger, String change) {
        TestDatabase.administer(
                ledger.database(),
                "alter table ledger.event disable trigger event_is_immutable",
                change,
                "alter table ledger.event enable always trigger event_is_immutable");
    }

    private static void assertUnchanged() {
        assertThat(LEDGER.reader().head().size()).isEqualTo(2);
        assertThat(LEDGER.reader().after(0, 10)).hasSize(2);
        assertThat(LEDGER.reader().receiptOf(new RequestKey("bank", "key", Octets.of("01".repeat(32)))))
                .isPresent();
    }

    private static String refusal(DataSource source, String change) {
        return refusal(source, change, () -> {}, "select 1");
    }

    private static String refusal(DataSource source, String change, Runnable before, String setting) {
        before.run();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(setting);
            statement.execute(change);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
