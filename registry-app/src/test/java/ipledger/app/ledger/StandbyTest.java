package ipledger.app.ledger;

import static ipledger.app.ledger.TestLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.database.DataFolder;
import ipledger.app.database.EmbeddedDatabase;
import ipledger.app.database.EmbeddedDatabase.Durability;
import ipledger.app.database.Schemas;
import ipledger.ledger.Octets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("同步备库 A commit for which the synchronous standby was not waited")
class StandbyTest {
    private static final RequestKey REQUEST = new RequestKey("bank", "key", Octets.of("01".repeat(32)));

    @TempDir
    Path data;

    @Test
    void has_an_unknown_outcome_although_the_server_reports_success() throws Exception {
        try (var folder = DataFolder.take(data);
                var server = EmbeddedDatabase.start(folder, Durability.ON_DISK);
                var thread = Executors.newSingleThreadExecutor()) {
            var address = server.address();
            Schemas.migrate(address);
            new LedgerFoundation(address.ownerConnections()).establish(TestLedger.ID);
            server.administer(
                    EmbeddedDatabase.DATABASE,
                    "alter system set synchronous_standby_names = 'nobody'",
                    "select pg_reload_conf()");
            var writer = TestLedger.writer(address.writerConnections());
            var append = thread.submit(
                    () -> writer.append(Append.of(List.of(draft("A", 0))).by(REQUEST)));
            await().atMost(Duration.ofMinutes(1)).until(() -> waitingForStandby(address.appConnections()) == 1);
            server.administer(
                    EmbeddedDatabase.DATABASE,
                    "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'");
            try {
                assertThat(append.get()).as("an acknowledgement").isNull();
            } catch (ExecutionException thrown) {
                assertThat(thrown.getCause()).isExactlyInstanceOf(OutcomeUnknown.class);
            }
            server.administer(
                    EmbeddedDatabase.DATABASE,
                    "alter system reset synchronous_standby_names",
                    "select pg_reload_conf()");
            assertThat(writer.append(Append.of(List.of(draft("A", 0))).by(REQUEST))
                            .firstPosition())
                    .isEqualTo(1);
        }
    }

    private static long waitingForStandby(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where wait_event = 'SyncRep'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
