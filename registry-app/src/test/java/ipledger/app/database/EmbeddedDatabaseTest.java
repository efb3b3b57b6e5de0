package ipledger.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ipledger.app.database.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("内嵌数据库 The embedded database")
class EmbeddedDatabaseTest {
    @TempDir
    Path data;

    @Test
    void keeps_what_it_acknowledged_on_disk_and_finds_it_again() throws SQLException {
        try (var folder = DataFolder.take(data)) {
            try (var server = EmbeddedDatabase.start(folder, Durability.ON_DISK)) {
                for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                    assertThat(query(server.address(), "show " + setting)).isEqualTo("on");
                }
                assertThat(query(server.address(), "show listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(query(server.address(), "show data_checksums")).isEqualTo("on");
                Schemas.migrate(server.address());
                execute(server.address(), "create table projection.kept as select 42 as n");
            }
            try (var again = EmbeddedDatabase.start(folder, Durability.ON_DISK)) {
                Schemas.migrate(again.address());
                assertThat(query(again.address(), "select n from projection.kept"))
                        .isEqualTo("42");
            }
        }
    }

    @Test
    void lets_nobody_in_without_the_password_that_only_its_user_may_read() throws IOException {
        try (var folder = DataFolder.take(data);
                var server = EmbeddedDatabase.start(folder, Durability.FORGETFUL)) {
            var url = server.address().url();
            for (var user : List.of("postgres", "ipledger_owner", "ipledger_app")) {
                assertThatThrownBy(() ->
                                DriverManager.getConnection(url, user, "guess").close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database-passwords"))))
                    .isEqualTo("rw-------");
            assertThat(Files.exists(data.resolve("superuser-password.new"))).isFalse();
            assertThat(server.address().toString())
                    .doesNotContain(server.address().app().password());
        }
    }

    @Test
    void stops_a_server_that_outlived_its_process_and_starts_on_its_data() throws Exception {
        var orphaned = run(Crash.class, data);
        assertThat(orphaned.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var stale = serverProcess();
        assertThat(stale).isPresent().get().matches(ProcessHandle::isAlive);
        try (var folder = DataFolder.take(data);
                var server = EmbeddedDatabase.start(folder, Durability.ON_DISK)) {
            assertThat(serverProcess()).isPresent().isNotEqualTo(stale);
            assertThat(query(server.address(), "select n from projection.kept")).isEqualTo("7");
        }
    }

    @Test
    void starts_beside_a_process_that_took_the_number_of_a_dead_server() throws Exception {
        try (var folder = DataFolder.take(data)) {
            EmbeddedDatabase.start(folder, Durability.ON_DISK).close();
            Files.writeString(
                    data.resolve("postgres").resolve("postmaster.pid"),
                    ProcessHandle.current().pid() + "\n");
            try (var server = EmbeddedDatabase.start(folder, Durability.ON_DISK)) {
                assertThat(query(server.address(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void refuses_a_folder_that_another_process_or_another_part_of_this_one_holds() throws Exception {
        var holder = run(Hold.class, data);
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> DataFolder.take(data))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining(Long.toString(holder.pid()));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (var folder = DataFolder.take(data)) {
            assertThat(folder.path()).isEqualTo(data.toAbsolutePath());
            assertThatThrownBy(() -> DataFolder.take(data)).isInstanceOf(DataFolderInUse.class);
        }
    }

    @Test
    void begins_again_after_a_creation_that_was_cut_off() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres").resolve("half"), "made");
        try (var folder = DataFolder.take(data);
                var server = EmbeddedDatabase.start(folder, Durability.FORGETFUL)) {
            assertThat(query(server.address(), "select 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMESPACE", "NOBODY_USER"})
    void runs_for_root_either_way(ServerCommands.Privilege privilege) throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root has to give up rights");
        var path = TestDatabase.deletedAtExit(Files.createTempDirectory("ipledger-as-root-"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var folder = DataFolder.take(path);
                var server = EmbeddedDatabase.start(folder, Durability.FORGETFUL, privilege)) {
            assertThat(query(server.address(), "select 1")).isEqualTo("1");
        }
    }

    private java.util.Optional<ProcessHandle> serverProcess() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
            return ProcessHandle.of(
                    Long.parseLong(lines.findFirst().orElseThrow().strip()));
        }
    }

    private static String query(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.appConnections().getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.appConnections().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static Process run(Class<?> program, Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts a server, keeps a row in it and dies without a chance to stop it, as by {@code kill -9}. */
    static final class Crash {
        public static void main(String[] arguments) throws SQLException {
            var server = EmbeddedDatabase.start(DataFolder.take(Path.of(arguments[0])), Durability.ON_DISK);
            Schemas.migrate(server.address());
            execute(server.address(), "create table projection.kept as select 7 as n");
            Runtime.getRuntime().halt(137);
        }
    }

    /** Holds the folder until it is killed. */
    static final class Hold {
        public static void main(String[] arguments) throws IOException {
            try (var folder = DataFolder.take(Path.of(arguments[0]))) {
                System.out.println(folder.path().equals(Path.of(arguments[0])) ? "held" : "held elsewhere");
                System.in.read();
            }
        }
    }
}
