package ipledger.source;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** 数据来源受理. Axon's door to statements of coverage. */
public final class SourceHandler {
    private final Repository<SourceAggregate> sources;

    public SourceHandler(Repository<SourceAggregate> sources) {
        this.sources = sources;
    }

    @CommandHandler
    public void handle(StateCoverage act) throws Exception {
        sources.loadOrCreate(act.source(), SourceAggregate::new).execute(seat -> seat.state(act));
    }
}
