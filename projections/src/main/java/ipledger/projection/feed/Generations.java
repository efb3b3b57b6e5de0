package ipledger.projection.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * 世代. Which generation of a read model is live. Readers and writers look here first; the switch is one update of one row,
 * so that nobody sees a half-built view. The generation before the live one is kept until the next rebuild, for readers
 * who looked just before the switch.
 */
public final class Generations {
    /** Said in the transaction: to have the driver say it takes four statements, for it asks and puts back. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private static final String COMMON = "/ipledger/projection/feed/tables.sql";

    /** What a definition has below this line is made when the tables are filled. */
    private static final String AFTER_FILLING = "\n-- after filling\n";

    private static final String INDEXING_MEMORY = "256MB";

    private final JdbcTemplate jdbc;

    public Generations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 现行世代.
     *
     * @param builtTo the position up to which a rebuild had filled it when it became live
     */
    public record Live(int generation, int version, long builtTo, Tables tables) {}

    /**
     * The live generations by the names of their read models. Begins the running transaction, which sees from then on what
     * there was at this moment, in the same round trip.
     */
    Map<String, Live> liveFromThisMoment() {
        return Objects.requireNonNull(jdbc.execute(
                ONE_MOMENT + "; select projection, generation, version, built_to from projection.live",
                (PreparedStatementCallback<Map<String, Live>>) statement -> {
                    statement.execute();
                    statement.getMoreResults();
                    var live = new HashMap<String, Live>();
                    try (var row = statement.getResultSet()) {
                        while (row.next()) {
                            var name = row.getString(1);
                            var tables = new Tables(jdbc, ReadModel.schema(name, row.getInt(2)));
                            live.put(name, new Live(row.getInt(2), row.getInt(3), row.getLong(4), tables));
                        }
                    }
                    return live;
                }));
    }

    /** The live generation, for reading. */
    public Optional<Live> live(ReadModel model) {
        return live(model, "");
    }

    /** The live generation, held until the end of the transaction: no switch happens meanwhile. */
    Live held(ReadModel model) {
        var live = live(model, " for share")
                .orElseThrow(() -> new IllegalStateException("the read model " + model.name() + " was never built"));
        if (live.version() != model.version())
            throw new IllegalStateException("the read model " + model.name() + " is live in version " + live.version()
                    + ", this program writes version " + model.version() + ": rebuild it");
        return live;
    }

    /** The live generation, if any, with everybody else's writing held up until the end of the transaction. */
    Optional<Live> heldAlone(ReadModel model) {
        return live(model, " for update");
    }

    private Optional<Live> live(ReadModel model, String lock) {
        return jdbc
                .query(
                        "select generation, version, built_to from projection.live where projection = ?" + lock,
                        (row, number) ->
                                new Live(row.getInt(1), row.getInt(2), row.getLong(3), tables(model, row.getInt(1))),
                        model.name())
                .stream()
                .findFirst();
    }

    private Tables tables(ReadModel model, int generation) {
        return new Tables(jdbc, model.schema(generation));
    }

    /** Fresh, empty tables for a generation that is not live; what a rebuild left there when it was cut off goes. */
    Tables create(ReadModel model, int generation) {
        var tables = tables(model, generation);
        jdbc.execute("drop schema if exists " + tables.schema() + " cascade");
        jdbc.execute("create schema " + tables.schema());
        jdbc.execute(tables.at(resource(COMMON)));
        jdbc.execute(tables.at(definition(model)[0]));
        return tables;
    }

    /** Makes of the tables, once they are filled, what is asked: an index over rows that are there costs a fraction of one that grows. */
    void index(ReadModel model, Tables tables) {
        var definition = definition(model);
        if (definition.length == 1) return;
        jdbc.execute("set local maintenance_work_mem = '" + INDEXING_MEMORY + "'");
        jdbc.execute(tables.at(definition[1]));
    }

    private static String[] definition(ReadModel model) {
        return resource(model.definition()).split(AFTER_FILLING, 2);
    }

    void drop(ReadModel model, int generation) {
        jdbc.execute("drop schema if exists " + model.schema(generation) + " cascade");
    }

    void makeLive(ReadModel model, int generation, long builtTo) {
        jdbc.update(
                "insert into projection.live (projection, generation, version, built_to) values (?, ?, ?, ?)"
                        + " on conflict (projection) do update set generation = excluded.generation,"
                        + " version = excluded.version, built_to = excluded.built_to",
                model.name(),
                generation,
                model.version(),
                builtTo);
    }

    private static String resource(String name) {
        try (var in = Generations.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
