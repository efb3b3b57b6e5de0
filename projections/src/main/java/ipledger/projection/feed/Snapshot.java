package ipledger.projection.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 一致读取. Reads one read model at one moment: rows and the position that they are true at belong together. */
public final class Snapshot {
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
    public static final class Moment {
        private final JdbcTemplate jdbc;
        private final Map<String, Generations.Live> live;

        private Moment(JdbcTemplate jdbc, Map<String, Generations.Live> live) {
            this.jdbc = jdbc;
            this.live = live;
        }

        /** The rows of a read model, and how far they go; throws where it was never built. */
        public View of(ReadModel model) {
            return of(model, List.of());
        }

        /** The same, and what else is asked at this moment, in one round trip. */
        public View of(ReadModel model, List<Question> further) {
            var of = live(model);
            var reached = new AtomicLong();
            var questions = new ArrayList<Question>();
            questions.add(Progress.questionReachedByAll(of, reached::set));
            questions.addAll(further);
            Question.ask(jdbc, questions);
            return new View(of.tables(), reached.get());
        }

        /** The rows alone, where how far they go is of no concern. */
        public Tables rowsOf(ReadModel model) {
            return live(model).tables();
        }

        private Generations.Live live(ReadModel model) {
            return Optional.ofNullable(live.get(model.name())).orElseThrow(() -> new NotBuilt(model.name()));
        }
    }

    /** Asks a read model; throws where it was never built. */
    public <T> T of(ReadModel model, Function<View, T> question) {
        return atOnce(moment -> question.apply(moment.of(model)));
    }

    /** Asks several read models at one moment. */
    public <T> T atOnce(Function<Moment, T> question) {
        return Objects.requireNonNull(
                transactions.execute(status -> question.apply(new Moment(jdbc, generations.liveFromThisMoment()))));
    }

    /** 尚未建成. The read model was never built; nothing can be answered from it. */
    public static final class NotBuilt extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotBuilt(String model) {
            super("the read model " + model + " was never built");
        }
    }
}
