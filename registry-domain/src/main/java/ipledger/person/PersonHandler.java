package ipledger.person;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** 个人信息主体受理. Axon's door to erasures: all persons of an act, or none. */
public final class PersonHandler {
    private final Repository<PersonAggregate> persons;

    public PersonHandler(Repository<PersonAggregate> persons) {
        this.persons = persons;
    }

    @CommandHandler
    public void handle(ErasePersonalData act) throws Exception {
        for (var person : act.persons()) {
            persons.loadOrCreate(person, PersonAggregate::new).execute(seat -> seat.erase(person, act));
        }
    }
}
