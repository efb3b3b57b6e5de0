package ipledger.programme;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** 规划受理. Axon's door to what officials put on record. */
public final class ProgrammeHandler {
    private final Repository<ProgrammeAggregate> programmes;

    public ProgrammeHandler(Repository<ProgrammeAggregate> programmes) {
        this.programmes = programmes;
    }

    @CommandHandler
    public void handle(PublishFigure act) throws Exception {
        programmes
                .loadOrCreate(act.publication().programme(), ProgrammeAggregate::new)
                .execute(seat -> seat.publish(act));
    }
}
