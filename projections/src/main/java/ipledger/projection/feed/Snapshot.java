package ipledger.projection.feed;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 一致读取. Reads one read model at one moment: rows and the position that they are true at belong together. */
public final class Snapshot {
    /** Said in the transaction: to have the driver say it takes four statements, for it asks and puts back. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private final JdbcTemplate jdbc;
    private final Generations generations;
    private final TransactionTemplate transactions;

    public Snapshot(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.generations = new Generations(jdbc);
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * 所见.
     *
     * @param position every entry up to it is in the rows
     */
    public record View(Tables tables, long position) {}

    /** 同一时刻. What there is at one moment, of any read model. */
    public final class Moment {
        private Moment() {}

        /** The rows of a read model, and how far they go; throws where it was never built. */
        public View of(ReadModel model) {
            var live = live(model);
            return new View(live.tables(), Progress.reachedByAll(live));
        }

        /** The rows alone, where how far they go is of no concern. */
        public Tables rowsOf(ReadModel model) {
            return live(model).tables();
        }

        private Generations.Live live(ReadModel model) {
            return generations.live(model).orElseThrow(() -> new NotBuilt(model.name()));
        }
    }

    /** Asks a read model; throws where it was never built. */
    public <T> T of(ReadModel model, Function<View, T> question) {
        return atOnce(moment -> question.apply(moment.of(model)));
    }

    /** Asks several read models at one moment. */
    public <T> T atOnce(Function<Moment, T> question) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.execute(ONE_MOMENT);
            return question.apply(new Moment());
        }));
    }

    /** 尚未建成. The read model was never built; nothing can be answered from it. */
    public static final class NotBuilt extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotBuilt(String model) {
            super("the read model " + model + " was never built");
        }
    }
}
