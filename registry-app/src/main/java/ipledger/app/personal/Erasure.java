package ipledger.app.personal;

import ipledger.app.ledger.LedgerReader;
import ipledger.event.PersonEvent;
import ipledger.party.NameKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** 删除对象. Finds whose data an erasure is about, and destroys the keys once the ledger says that they are erased. */
public final class Erasure {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LedgerReader ledger;
    private final PersonKeys keys;

    public Erasure(LedgerReader ledger, PersonKeys keys) {
        this.ledger = ledger;
        this.keys = keys;
    }

    /** The number of whoever has this identity document, if any data of theirs are kept. */
    public List<UUID> withDocument(String document) {
        return keys.numberOf(new Person.Documented(document)).stream().toList();
    }

    /** {@code person}, if any data of theirs are kept. */
    public List<UUID> known(UUID person) {
        return List.copyOf(keys.find(List.of(person)).keySet());
    }

    /** The numbers of those under this name in a stream, by whatever they are told apart. */
    public List<UUID> named(String stream, String name) {
        var wanted = NameKey.of(name);
        return ledger.stream(stream, 0, Integer.MAX_VALUE).stream()
                .flatMap(entry -> entry.content().personal().stream().flatMap(personal -> {
                    var facts = JSON.readTree(entry.content().facts().toBytes());
                    return SealedPersonalData.parse(personal).parts().stream()
                            .filter(part -> {
                                var pointer = part.pointer();
                                var party = facts.at(pointer.substring(0, pointer.lastIndexOf('/')));
                                return NameKey.of(party.path("name").asString(""))
                                        .equals(wanted);
                            })
                            .map(SealedPersonalData.Part::person);
                }))
                .distinct()
                .toList();
    }

    /** Destroys the keys of {@code persons}, whom an entry of the ledger must name as erased. */
    public void complete(List<UUID> persons) {
        persons.forEach(person -> {
            if (erasedAt(person).isEmpty()) {
                throw new IllegalStateException("person " + person + " is not erased by the ledger");
            }
        });
        keys.destroy(persons);
    }

    /** The position of the entry that says that a person's data were erased. */
    public Optional<Long> erasedAt(UUID person) {
        return Stream.of(ledger.stream(person.toString(), 0, 1))
                .flatMap(List::stream)
                .filter(entry -> entry.stream().type().equals(PersonEvent.STREAM))
                .map(entry -> entry.position())
                .findFirst();
    }
}
