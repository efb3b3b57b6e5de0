package ipledger.projection.feed;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 一致读取. Reads one read model at one moment: rows and the position that they are true at belong together. */
public final class Snapshot {
    private final Generations generations;
    private final TransactionTemplate transactions;

    public Snapshot(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.generations = new Generations(jdbc);
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * 所见.
     *
     * @param position every entry up to it is in the rows
     */
    public record View(Tables tables, long position) {}

    /** Asks a read model; throws where it was never built. */
    public <T> T of(ReadModel model, Function<View, T> question) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var live = generations.live(model).orElseThrow(() -> new NotBuilt(model.name()));
            return question.apply(new View(live.tables(), Progress.reachedByAll(live)));
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
