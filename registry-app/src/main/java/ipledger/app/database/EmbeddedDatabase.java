package ipledger.app.database;

import ipledger.app.database.DatabaseAddress.Login;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 内嵌数据库. A PostgreSQL server of our own under a data folder: the default, so that the register needs no other
 * installation. What it acknowledges is on disk. It listens on the loopback address only, and only with passwords that
 * are kept in the folder.
 *
 * <p>After {@link #close} the server has stopped. After a crash of this process the server may run on; the next start
 * finds it by its folder and stops it first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    public static final String DATABASE = "ipledger";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "ipledger_owner";
    private static final String APP = "ipledger_app";
    private static final String PASSWORDS = "database-passwords";
    private static final int PASSWORD_BYTES = 24;
    private static final int START_ATTEMPTS = 3;
    private static final int STOP_SECONDS = 60;

    /** 落盘保证. Whether an acknowledged write must survive a failure of power. */
    public enum Durability {
        /** On disk: wherever data is kept. */
        ON_DISK("on", 100),
        /** In memory, and quick: for tests that keep nothing, many registers of which share one server. */
        FORGETFUL("off", 600);

        private final String setting;
        private final int connections;

        Durability(String setting, int connections) {
            this.setting = setting;
            this.connections = connections;
        }
    }

    private final Path cluster;
    private final Path log;
    private final ServerCommands commands;
    private final Properties passwords;
    private final int port;

    private EmbeddedDatabase(Path cluster, Path log, ServerCommands commands, Properties passwords, int port) {
        this.cluster = cluster;
        this.log = log;
        this.commands = commands;
        this.passwords = passwords;
        this.port = port;
    }

    /** Starts the server of {@code folder}, making it if it is not there. */
    public static EmbeddedDatabase start(DataFolder folder, Durability durability) {
        return start(folder, durability, ServerCommands.Privilege.ofThisProcess());
    }

    static EmbeddedDatabase start(DataFolder folder, Durability durability, ServerCommands.Privilege privilege) {
        var cluster = folder.path().resolve("postgres");
        var log = cluster.resolve("server.log");
        var commands = new ServerCommands(
                PostgresBinaries.unpacked(), folder.path().resolve("postgres-commands.log"), privilege);
        var passwords = passwords(folder);
        try {
            if (!Files.exists(cluster.resolve("ipledger.conf"))) {
                create(folder, cluster, commands, passwords);
            }
            stopStale(cluster, commands);
            for (int attempt = 1; ; attempt++) {
                int port = freePort();
                Files.writeString(cluster.resolve("ipledger.conf"), settings(port, durability));
                commands.giveToServer(cluster);
                try {
                    commands.run("pg_ctl", "start", "-w", "-D", cluster.toString(), "-l", log.toString());
                } catch (IllegalStateException failed) {
                    if (attempt < START_ATTEMPTS && portWasTaken(log)) {
                        continue;
                    }
                    throw new IllegalStateException("PostgreSQL did not start; see " + log, failed);
                }
                var database = new EmbeddedDatabase(cluster, log, commands, passwords, port);
                database.ensureRoles();
                return database;
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("The database folder " + cluster + " cannot be used", unusable);
        }
    }

    /** The register's database on this server. */
    public DatabaseAddress address() {
        return address(DATABASE);
    }

    /** Another database on this server, for the same roles; made by {@link #create}. */
    public DatabaseAddress address(String database) {
        return new DatabaseAddress(url(database), login(OWNER), login(APP));
    }

    /** Makes an empty database {@code name} for the two roles, or a copy of the database {@code template}. */
    public DatabaseAddress create(String name, String template) {
        administer(
                SUPERUSER,
                "create database %s template %s owner %s".formatted(name, template, OWNER),
                "revoke all on database %s from public".formatted(name),
                "grant connect, create, temporary on database %s to %s".formatted(name, APP));
        return address(name);
    }

    /** Runs statements as the server's superuser in {@code database}; each in a transaction of its own. */
    public void administer(String database, String... statements) {
        try (var connection = DriverManager.getConnection(url(database), SUPERUSER, password(SUPERUSER));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database server refused an administrative statement", failed);
        }
    }

    /** Stops the server; its files stay. */
    @Override
    public void close() {
        commands.run(
                "pg_ctl", "stop", "-w", "-m", "fast", "-t", Integer.toString(STOP_SECONDS), "-D", cluster.toString());
        LOG.info("PostgreSQL on port {} stopped; its log is {}", port, log);
    }

    private void ensureRoles() {
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password(SUPERUSER));
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, DATABASE);
            try (var found = query.executeQuery()) {
                if (found.next()) {
                    return;
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database server started but cannot be reached", failed);
        }
        for (var role : new String[] {OWNER, APP}) {
            administer(
                    SUPERUSER,
                    "drop role if exists " + role,
                    "create role %s login password '%s'".formatted(role, password(role)));
        }
        create(DATABASE, "template0");
    }

    private static void create(DataFolder folder, Path cluster, ServerCommands commands, Properties passwords)
            throws IOException {
        if (Files.exists(cluster)) {
            // A creation that was cut off: its marker, ipledger.conf, is written last, so nothing was kept in it yet.
            Files.move(cluster, folder.path().resolve("postgres-unfinished-" + System.nanoTime()));
        }
        Files.createDirectory(
                cluster, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var password = folder.path().resolve("superuser-password.new");
        Files.deleteIfExists(password);
        folder.keepSecret(password.getFileName().toString(), passwords.getProperty(SUPERUSER));
        commands.giveToServer(cluster);
        commands.giveToServer(password);
        commands.run(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.delete(password);
        var configuration = cluster.resolve("postgresql.conf");
        Files.writeString(configuration, Files.readString(configuration) + "\ninclude = 'ipledger.conf'\n");
    }

    private static String settings(int port, Durability durability) {
        return """
                # Written anew at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = %2$s
                full_page_writes = %2$s
                synchronous_commit = %2$s
                max_connections = %3$d
                # Figures are counted from indexes, which a plan for slow disks would shun; compiling takes longer than they.
                random_page_cost = 1.1
                jit = off
                # So much of a count or an order stays in memory.
                work_mem = '32MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                """.formatted(port, durability.setting, durability.connections);
    }

    private static void stopStale(Path cluster, ServerCommands commands) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = Files.readString(file).lines().findFirst().map(String::strip).orElse("");
        var commandLine = Path.of("/proc", pid.isEmpty() ? "none" : pid, "cmdline");
        if (Files.exists(commandLine)
                && Files.readString(commandLine, StandardCharsets.ISO_8859_1).contains(cluster.toString())) {
            LOG.warn("Process {} still serves {} from an earlier run: stopping it", pid, cluster);
            commands.run("pg_ctl", "stop", "-w", "-m", "fast", "-D", cluster.toString());
        } else {
            // The folder's lock is ours and no such server runs: the number may by now be another process's.
            LOG.warn("{} was left by a server that no longer runs", file);
            Files.delete(file);
        }
    }

    private static boolean portWasTaken(Path log) throws IOException {
        return Files.exists(log) && Files.readString(log).contains("Address already in use");
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static Properties passwords(DataFolder folder) {
        var passwords = new Properties();
        try {
            var kept = folder.secret(PASSWORDS);
            if (kept.isPresent()) {
                passwords.load(new StringReader(kept.get()));
                return passwords;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var content = new StringBuilder();
        var random = new SecureRandom();
        for (var user : new String[] {SUPERUSER, OWNER, APP}) {
            var password = new byte[PASSWORD_BYTES];
            random.nextBytes(password);
            passwords.setProperty(user, HexFormat.of().formatHex(password));
            content.append(user).append('=').append(passwords.getProperty(user)).append('\n');
        }
        folder.keepSecret(PASSWORDS, content.toString());
        return passwords;
    }

    private Login login(String user) {
        return new Login(user, password(user));
    }

    private String password(String user) {
        var password = passwords.getProperty(user);
        if (password == null) {
            throw new IllegalStateException("The data folder's " + PASSWORDS + " lacks " + user);
        }
        return password;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
