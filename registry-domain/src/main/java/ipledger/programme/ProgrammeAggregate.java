package ipledger.programme;

import ipledger.event.ProgrammeEvent;
import ipledger.event.ProgrammeEvent.AffiliationEnded;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** 规划聚合. Axon's seat for one stream of the programme: a figure is published once under one number. */
@AggregateRoot(type = "programme")
public class ProgrammeAggregate {
    @AggregateIdentifier
    private @Nullable String programme;

    private boolean ended;

    /** For Axon, which builds an aggregate before it replays. */
    public ProgrammeAggregate() {}

    void publish(PublishFigure act) {
        if (programme == null) AggregateLifecycle.apply(act.publication());
    }

    /** True where nothing is on record of it. */
    boolean isNew() {
        return programme == null;
    }

    /** True where it was begun and has not ended. */
    boolean stands() {
        return programme != null && !ended;
    }

    void record(ProgrammeEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        programme = event.programme();
        ended |= event instanceof DesignationEnded || event instanceof AffiliationEnded;
    }
}
