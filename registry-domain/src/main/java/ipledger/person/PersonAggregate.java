package ipledger.person;

import ipledger.event.PersonEvent;
import ipledger.event.PersonEvent.PersonalDataErased;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** 个人信息主体聚合. Axon's seat for one person's stream: what was erased is not erased again. */
@AggregateRoot(type = PersonEvent.STREAM)
public class PersonAggregate {
    @AggregateIdentifier
    private @Nullable String person;

    /** For Axon, which builds an aggregate before it replays. */
    public PersonAggregate() {}

    void erase(String erased, ErasePersonalData act) {
        if (person != null) return;
        AggregateLifecycle.apply(
                new PersonalDataErased(erased, act.reason(), act.basis(), act.effectiveOn(), act.provenance()));
    }

    @EventSourcingHandler
    void on(PersonalDataErased event) {
        person = event.person();
    }
}
