package ipledger.app.database;

import ipledger.app.database.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * 测试数据库. A fresh, migrated database on real PostgreSQL, of one server for the whole test run. Take one for each test
 * class ({@code private static final DatabaseAddress DATABASE = TestDatabase.fresh();}) or, where a test must start from
 * nothing, for each test: it costs some tens of milliseconds. Nothing needs to be closed.
 */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger CREATED = new AtomicInteger();

    private TestDatabase() {}

    /** A database of its own with the schemas {@code ledger} and {@code projection}, and no entry in it. */
    public static DatabaseAddress fresh() {
        return Server.RUNNING.create("test_" + CREATED.incrementAndGet(), TEMPLATE);
    }

    /** Runs statements as the server's superuser in the database of {@code address}. */
    public static void administer(DatabaseAddress address, String... statements) {
        Server.RUNNING.administer(address.url().substring(address.url().lastIndexOf('/') + 1), statements);
    }

    /**
     * Points a Spring test at a fresh database and a data folder of its own: call it from a {@code
     * @DynamicPropertySource} method.
     */
    public static DatabaseAddress register(DynamicPropertyRegistry properties) {
        var address = fresh();
        properties.add("ipledger.data", () -> folder().toString());
        properties.add("ipledger.database.url", address::url);
        properties.add("ipledger.database.owner.user", address.owner()::user);
        properties.add("ipledger.database.owner.password", address.owner()::password);
        properties.add("ipledger.database.app.user", address.app()::user);
        properties.add("ipledger.database.app.password", address.app()::password);
        properties.add("ipledger.database.require-durable", () -> false);
        return address;
    }

    private static Path folder() {
        try {
            return deletedAtExit(Files.createTempDirectory("ipledger-test-data-"));
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    static Path deletedAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Registers that still run stop first: without their database each would wait for it. */
    private static void awaitRegisters() {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (!thread.getName().equals("SpringApplicationShutdownHook")) {
                continue;
            }
            try {
                thread.join();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static final class Server {
        static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            try {
                var path = Files.createTempDirectory("ipledger-test-database-");
                var folder = DataFolder.take(path);
                var server = EmbeddedDatabase.start(folder, Durability.FORGETFUL);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    awaitRegisters();
                    server.close();
                    folder.close();
                    delete(path);
                }));
                Schemas.migrate(server.create(TEMPLATE, "template0"));
                return server;
            } catch (IOException noFolder) {
                throw new UncheckedIOException(noFolder);
            }
        }
    }
}
