package ipledger.app.database;

import ipledger.app.database.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * 测试数据库. A fresh, migrated database on real PostgreSQL, of one server for the whole test run. Take one for each test
 * class ({@code private static final DatabaseAddress DATABASE = TestDatabase.fresh();}) or, where a test must start from
 * nothing, for each test: it costs some tens of milliseconds. Nothing needs to be closed.
 */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger CREATED = new AtomicInteger();

    /** Open until every register that was started in this process has stopped. */
    private static final CountDownLatch REGISTERS_RUN = new CountDownLatch(1);

    private static final int LONGEST_END_SECONDS = 25;
    private static volatile boolean servesRegisters;

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
        servesRegisters = true;
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

    /** A hundred databases are fifty thousand files: nobody waits until they are gone. */
    private static void deleteMeanwhile(Path folder) {
        try {
            new ProcessBuilder("rm", "-rf", folder.toString()).start();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /**
     * Registers that still run stop first: without their database each would wait for it. Spring stops them in a hook of its
     * own, and the hooks of a process begin in any order: it says when it is done.
     */
    private static void awaitRegisters() {
        if (servesRegisters) {
            try {
                if (!REGISTERS_RUN.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                    System.err.println("registers still run: their database is stopped under them");
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
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
                SpringApplication.getShutdownHandlers().add(REGISTERS_RUN::countDown);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    awaitRegisters();
                    server.close();
                    folder.close();
                    deleteMeanwhile(path);
                }));
                Schemas.migrate(server.create(TEMPLATE, "template0"));
                return server;
            } catch (IOException noFolder) {
                throw new UncheckedIOException(noFolder);
            }
        }
    }
}
