package ipledger.app.rest;

import ipledger.app.personal.Erasure;
import ipledger.app.rest.Write.ReceiptBody;
import ipledger.app.rest.body.Fault;
import ipledger.app.rest.body.InvalidBody;
import ipledger.app.rest.problem.Thing;
import ipledger.app.security.AuditTrail;
import ipledger.app.security.AuditTrail.Matter;
import ipledger.app.security.Caller;
import ipledger.event.Provenance;
import ipledger.person.ErasePersonalData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 删除个人信息. Erases what is kept of a person beside the name, at the person's request or by order (个人信息保护法 47). */
@RestController
@RequestMapping(path = "/api/v1/erasures", produces = MediaType.APPLICATION_JSON_VALUE)
final class ErasureDoors {
    private static final int LONGEST_TEXT = 1_000;

    private final Erasure erasure;
    private final AssetLookup lookup;
    private final AuditTrail audit;
    private final Clock clock;

    ErasureDoors(Erasure erasure, AssetLookup lookup, AuditTrail audit, Clock clock) {
        this.erasure = erasure;
        this.lookup = lookup;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 删除请求. As the body writes it: the person by identity document, by name beside an asset, or by number.
     *
     * @param person the number under which the data are sealed, as the personal data of an asset show it
     */
    record Wanted(
            Optional<String> identityDocument,
            Optional<String> asset,
            Optional<String> name,
            Optional<String> person,
            String reason,
            String basis) {}

    /** 删除. When this returns, the erasure is recorded and the keys are destroyed. */
    @PostMapping
    ResponseEntity<ReceiptBody> erase(@Body Wanted wanted, Caller caller, Write write) {
        requireText("/reason", wanted.reason());
        requireText("/basis", wanted.basis());
        var persons = persons(wanted);
        if (persons.isEmpty() && !write.isRecorded()) throw Thing.PERSONAL_DATA.missing();
        var numbers = persons.stream().map(UUID::toString).toList();
        audit.note(
                caller,
                Matter.PERSONAL_DATA_ERASED,
                String.join(" ", numbers),
                wanted.reason().strip());
        var receipt = write.enter(
                new ErasePersonalData(
                        numbers,
                        wanted.reason().strip(),
                        wanted.basis().strip(),
                        Parameters.today(clock),
                        Provenance.act()),
                Places.API + "/erasures");
        erasure.complete(persons);
        return receipt;
    }

    private List<UUID> persons(Wanted wanted) {
        var ways = new ArrayList<List<UUID>>();
        wanted.identityDocument().ifPresent(document -> ways.add(erasure.withDocument(document)));
        wanted.person().ifPresent(number -> ways.add(erasure.known(numberOf(number))));
        if (wanted.asset().isPresent() && wanted.name().isPresent()) {
            var asset = lookup.principal(wanted.asset().get()).toString();
            ways.add(erasure.named(asset, wanted.name().get()));
        }
        if (ways.size() != 1)
            throw new InvalidBody(List.of(Fault.of("", "body.choice", "", "identityDocument | person | asset + name")));
        return ways.getFirst();
    }

    private static UUID numberOf(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException noNumber) {
            throw new InvalidBody(List.of(Fault.of("/person", "body.value", "UUID")));
        }
    }

    private static void requireText(String pointer, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT)
            throw new InvalidBody(List.of(Fault.of(pointer, "body.value", "1 - " + LONGEST_TEXT)));
    }
}
