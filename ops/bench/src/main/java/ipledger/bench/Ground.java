package ipledger.bench;

import com.zaxxer.hikari.HikariDataSource;
import ipledger.app.database.DataFolder;
import ipledger.app.database.DatabaseAddress;
import ipledger.app.database.DatabaseAddress.Pool;
import ipledger.app.database.EmbeddedDatabase;
import ipledger.app.database.EmbeddedDatabase.Durability;
import ipledger.app.database.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/** 场地. One PostgreSQL server that keeps what it acknowledges, with a database for every rival. */
final class Ground implements AutoCloseable {
    private static final int CONNECTIONS = 64;

    private final Path path;
    private final boolean isKept;
    private final DataFolder folder;
    private final EmbeddedDatabase server;
    private final List<HikariDataSource> pools = new ArrayList<>();

    Ground(Options options) {
        try {
            isKept = options.kept().isPresent();
            path = isKept
                    ? Files.createDirectories(options.kept().orElseThrow())
                    : Files.createTempDirectory(options.folder(), "ipledger-bench-");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        folder = DataFolder.take(path.resolve("server"));
        server = EmbeddedDatabase.start(folder, Durability.ON_DISK);
        server.administer(
                "postgres",
                "alter system set max_connections = 400",
                "alter system set shared_buffers = '512MB'",
                "alter system set max_wal_size = '4GB'",
                "alter system set autovacuum_naptime = '10s'");
    }

    /** The server with the settings above: they take effect at a start. */
    static Ground prepared(Options options) {
        return new Ground(options).restarted();
    }

    private Ground restarted() {
        server.close();
        return new Ground(path, isKept, folder, EmbeddedDatabase.start(folder, Durability.ON_DISK));
    }

    private Ground(Path path, boolean isKept, DataFolder folder, EmbeddedDatabase server) {
        this.path = path;
        this.isKept = isKept;
        this.folder = folder;
        this.server = server;
    }

    Path path() {
        return path;
    }

    /** An empty database. */
    DatabaseAddress database(String name) {
        return server.create(name, "template0");
    }

    /** A database with the register's tables; the one of an earlier run where the ground was kept. */
    DatabaseAddress register(String name) {
        var address = isKept && isThere(server.address(name)) ? server.address(name) : database(name);
        Schemas.migrate(address);
        return address;
    }

    private static boolean isThere(DatabaseAddress address) {
        try (var connection = address.ownerConnections().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException absent) {
            return false;
        }
    }

    /** Connections as the owner of the database: rivals make tables of their own. */
    DataSource pool(DatabaseAddress address) {
        var pool = new DatabaseAddress(address.url(), address.owner(), address.owner())
                .appPool(new Pool("rival", CONNECTIONS));
        pools.add(pool);
        return pool;
    }

    static void execute(DataSource source, String... statements) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The next register is to build its read models anew, and the application's role owns them. */
    static void forgetReadModels(DatabaseAddress address) {
        execute(
                address.appConnections(),
                "delete from projection.token_entry",
                "delete from projection.live",
                "do $$ declare s text; begin for s in select nspname from pg_namespace where nspname like"
                        + " 'projection\\_%' loop execute format('drop schema %I cascade', s); end loop; end $$");
    }

    static long number(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes what is unwritten, so that one rival's dirty pages are not the next one's burden. */
    void settle(DatabaseAddress address) {
        server.administer(address.url().substring(address.url().lastIndexOf('/') + 1), "checkpoint");
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
        server.close();
        folder.close();
        if (isKept) return;
        try (var all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
