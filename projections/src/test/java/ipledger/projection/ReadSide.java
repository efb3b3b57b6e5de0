package ipledger.projection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import ipledger.event.RegisterEvent;
import ipledger.projection.encumbrance.EncumbranceProjection;
import ipledger.projection.encumbrance.PledgeStatus;
import ipledger.projection.encumbrance.PledgeStatusQuery;
import ipledger.projection.encumbrance.PledgeStatusReport;
import ipledger.projection.feed.FeedDriver;
import ipledger.projection.feed.Generations;
import ipledger.projection.feed.Positions;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Rebuild;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Streams;
import ipledger.projection.figures.FigureQuery;
import ipledger.projection.figures.FiguresProjection;
import ipledger.projection.freshness.Coverage;
import ipledger.projection.notice.NoticesProjection;
import ipledger.projection.notice.NoticesQuery;
import ipledger.projection.register.RegisterProjection;
import ipledger.projection.register.RegisterQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The read side on a fresh database of a real PostgreSQL, over a ledger in memory. Events are fed as the house demands:
 * every batch is once lost between its rows and its token, then delivered, then delivered again.
 */
public final class ReadSide {
    public static final List<ReadModel> MODELS = List.of(
            RegisterProjection.MODEL,
            EncumbranceProjection.MODEL,
            Coverage.MODEL,
            NoticesProjection.MODEL,
            FiguresProjection.MODEL);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final DataSource source;
    private final JdbcTemplate jdbc;
    private final DataSourceTransactionManager transactions;
    private final TestLedger ledger = new TestLedger();
    private final Streams streams = new Streams(ledger.engine());
    private final FeedDriver driver;

    private ReadSide(DataSource source) {
        this.source = source;
        this.jdbc = new JdbcTemplate(source);
        this.transactions = new DataSourceTransactionManager(source);
        this.driver = new FeedDriver(jdbc, transactions, streams);
    }

    /** With every read model built, and empty. */
    public static ReadSide fresh() {
        var side = unbuilt();
        MODELS.forEach(model -> side.rebuild().run(model));
        return side;
    }

    /** Without any read model. */
    public static ReadSide unbuilt() {
        var name = "readside_" + DATABASES.incrementAndGet();
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
        var side = new ReadSide(Server.RUNNING.getDatabase("postgres", name));
        side.jdbc.execute("create schema projection");
        side.jdbc.execute(resource("/db/migration/projections/V2__live_generations.sql"));
        return side;
    }

    /** Records events, each in its own stream, at that time. */
    public ReadSide recordedAt(String time, RegisterEvent... events) {
        ledger.append(Instant.parse(time), List.of(events));
        return this;
    }

    /** Records events on the morning of 2026-03-10 and feeds them to every read model. */
    public ReadSide given(RegisterEvent... events) {
        recordedAt("2026-03-10T02:00:00Z", events);
        return fed();
    }

    /** Feeds all that is recorded and not fed yet. */
    public ReadSide fed() {
        MODELS.forEach(driver::feed);
        return this;
    }

    public void feed(ReadModel model) {
        driver.feed(model);
    }

    public FeedDriver driver() {
        return driver;
    }

    public PledgeStatusReport ask(String day, List<String> numbers) {
        return new PledgeStatusQuery(snapshot(), streams).ask(numbers, LocalDate.parse(day));
    }

    public PledgeStatus ask(String day, String number) {
        return ask(day, List.of(number)).answers().getFirst();
    }

    public RegisterQuery register() {
        return new RegisterQuery(snapshot(), streams);
    }

    public NoticesQuery notices() {
        return new NoticesQuery(snapshot());
    }

    public FigureQuery figures() {
        return new FigureQuery(snapshot());
    }

    public Coverage coverage() {
        return new Coverage(snapshot());
    }

    public Snapshot snapshot() {
        return new Snapshot(jdbc, transactions);
    }

    public Rebuild rebuild() {
        return new Rebuild(jdbc, transactions, streams);
    }

    public Positions positions() {
        return new Positions(new Generations(jdbc));
    }

    public TestLedger ledger() {
        return ledger;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public DataSource source() {
        return source;
    }

    public DataSourceTransactionManager transactions() {
        return transactions;
    }

    public Streams streams() {
        return streams;
    }

    private static String resource(String name) {
        try (var in = ReadSide.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var folder = Files.createTempDirectory("ipledger-read-side-");
                var server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Databases by the dozen are files by the ten thousand: nobody waits until they are gone. */
        private static void end(EmbeddedPostgres server, Path folder) {
            try {
                server.close();
                new ProcessBuilder("rm", "-rf", folder.toString()).start();
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }
}
