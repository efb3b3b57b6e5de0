package ipledger.projection.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.event.RegisterEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.Segment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers as a streaming processor may at its worst: each batch crashes once after its rows, then comes twice. */
public final class FeedDriver {
    private static final int BATCH = 7;
    private static final List<Segment> SEGMENTS = Segment.splitBalanced(Segment.ROOT_SEGMENT, 1);

    private final TransactionTemplate transactions;
    private final Generations generations;
    private final Streams streams;
    private final Map<String, Long> delivered = new HashMap<>();

    public FeedDriver(JdbcTemplate jdbc, PlatformTransactionManager transactions, Streams streams) {
        this.transactions = new TransactionTemplate(transactions);
        this.generations = new Generations(jdbc);
        this.streams = streams;
    }

    public void feed(ReadModel model) {
        var feed = new Feed(model, generations, streams);
        long from = delivered.getOrDefault(model.name(), 0L);
        streams.read(from, Long.MAX_VALUE, BATCH, batch -> {
            for (var segment : SEGMENTS) {
                assertThatThrownBy(() -> deliver(feed, batch, segment, true)).isInstanceOf(PowerFailure.class);
                deliver(feed, batch, segment, false);
                deliver(feed, batch, segment, false);
            }
            delivered.put(model.name(), batch.getLast().position());
        });
    }

    /** Delivers one stretch of the ledger to one segment, once. */
    public void deliver(ReadModel model, long after, long until, int segment) {
        var feed = new Feed(model, generations, streams);
        streams.read(after, until, BATCH, batch -> deliver(feed, batch, SEGMENTS.get(segment), false));
    }

    private void deliver(Feed feed, List<Arrived<RegisterEvent>> batch, Segment segment, boolean crash) {
        transactions.executeWithoutResult(status -> {
            feed.deliver(batch, segment);
            if (crash) throw new PowerFailure();
        });
    }

    private static final class PowerFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
