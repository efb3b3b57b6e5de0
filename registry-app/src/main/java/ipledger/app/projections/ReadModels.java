package ipledger.app.projections;

import ipledger.projection.encumbrance.EncumbranceProjection;
import ipledger.projection.feed.Processors;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Rebuild;
import ipledger.projection.feed.RebuildReport;
import ipledger.projection.figures.FiguresProjection;
import ipledger.projection.freshness.Coverage;
import ipledger.projection.notice.NoticesProjection;
import ipledger.projection.proposal.ProposalsQuery;
import ipledger.projection.register.RegisterProjection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * 读模型. All read models of this program. Before the first question is answered each is live in this program's version: one
 * that was never built, or in another version, is rebuilt at start.
 */
public final class ReadModels implements SmartLifecycle {
    public static final List<ReadModel> ALL = List.of(
            RegisterProjection.MODEL,
            EncumbranceProjection.MODEL,
            Coverage.MODEL,
            ProposalsQuery.MODEL,
            NoticesProjection.MODEL,
            FiguresProjection.MODEL);

    /** Before the web server, which starts in the last phases, and after all that has no phase of its own. */
    private static final int PHASE = 0;

    private static final Logger LOG = LoggerFactory.getLogger(ReadModels.class);

    private final Rebuild rebuild;
    private final Processors processors;
    private volatile boolean running;

    ReadModels(Rebuild rebuild, Processors processors) {
        this.rebuild = rebuild;
        this.processors = processors;
    }

    /** The read model of that name, as the command line and the doors name it. */
    public static Optional<ReadModel> named(String name) {
        return ALL.stream().filter(model -> model.name().equals(name)).findFirst();
    }

    @Override
    public void start() {
        rebuild.run(ALL.stream().filter(rebuild::isNeeded).toList()).forEach(ReadModels::report);
        processors.start();
        running = true;
    }

    private static void report(RebuildReport report) {
        LOG.info(
                "{} was built from {} events in {} s; {} assets are parked",
                report.projection(),
                report.events(),
                report.seconds(),
                report.parkedAfter());
    }

    @Override
    public void stop() {
        processors.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
