package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.app.rest.body.BodyReader;
import ipledger.app.rest.body.Fault;
import ipledger.app.rest.body.InvalidBody;
import ipledger.event.Document;
import ipledger.event.Provenance;
import ipledger.party.Party;
import ipledger.projection.register.RegisterProjection;
import ipledger.projection.register.RegisterQuery;
import ipledger.projection.register.SearchRequest;
import ipledger.rectification.RectifyEntry;
import ipledger.rectification.VoidEntry;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import ipledger.title.ChangePartyData;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 资产. Search and extract for everybody; filing, grant and rectification for officers. */
@RestController
@RequestMapping(path = "/api/v1/assets", produces = MediaType.APPLICATION_JSON_VALUE)
final class AssetDoors {
    private static final int LINES_UNLESS_ASKED = 50;
    private static final String ACT = "act";

    private final RegisterQuery register;
    private final AssetLookup lookup;
    private final WaitForPosition position;
    private final Answers answers;
    private final Clock clock;

    AssetDoors(RegisterQuery register, AssetLookup lookup, WaitForPosition position, Answers answers, Clock clock) {
        this.register = register;
        this.lookup = lookup;
        this.position = position;
        this.answers = answers;
        this.clock = clock;
    }

    /** 检索. Assets by number, name or holder, a page at a time; {@code page} is the {@code next} of the page before. */
    @GetMapping
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String query,
            @RequestParam Optional<String> page,
            @RequestParam(defaultValue = "" + LINES_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        position.await(request, RegisterProjection.MODEL);
        Parameters.requireWithin("limit", limit, 1, SearchRequest.MOST_LINES);
        Parameters.requireWithin("query length", query.strip().length(), 0, SearchRequest.LONGEST_TEXT);
        var asked = new SearchRequest(query, page.map(ipledger.identifier.AssetNumber::of), limit);
        return answers.ok(request, register.search(asked, Parameters.today(clock)));
    }

    /** 登记簿副本. Everything of one asset, now or as of any two dates. */
    @GetMapping("/{asset}")
    ResponseEntity<byte[]> extract(
            @PathVariable("asset") String number,
            @RequestParam Optional<String> effectiveOn,
            @RequestParam Optional<String> knownAt,
            HttpServletRequest request) {
        position.await(request, RegisterProjection.MODEL);
        LocalDate on =
                effectiveOn.map(text -> Parameters.day("effectiveOn", text)).orElseGet(() -> Parameters.today(clock));
        Optional<Instant> known = knownAt.map(text -> Parameters.moment("knownAt", text));
        var extract = lookup.known(
                number,
                known.map(at -> register.extract(number, on, at)).orElseGet(() -> register.extract(number, on)));
        return Answers.headed(ResponseEntity.ok(), request)
                .eTag("\"" + extract.mark().entries() + "\"")
                .body(answers.bytes(extract, ipledger.app.rest.problem.Language.of(request)));
    }

    /** 申请与授权. Enters a filing or a grant, as {@code act} says; the asset is known from then on. */
    @PostMapping
    ResponseEntity<ReceiptBody> enter(@Body JsonNode body, Write write) {
        var act = body.path(ACT).asString("").toLowerCase(Locale.ROOT);
        var rest = without(body, ACT);
        return switch (act) {
            case "filing" -> {
                var filing = BodyReader.read(rest, FileApplication.class, Map.of());
                yield write.send(filing, Places.asset(filing.asset()));
            }
            case "grant" -> {
                var grant = BodyReader.read(rest, GrantRight.class, Map.of());
                yield write.send(grant, Places.asset(grant.asset()));
            }
            default -> throw new InvalidBody(List.of(Fault.of("/" + ACT, "body.choice", act, "filing, grant")));
        };
    }

    /** 著录事项变更. A holder's own name or address changed; title did not. */
    @PostMapping("/{asset}/party-data-changes")
    ResponseEntity<ReceiptBody> changeParty(
            @PathVariable("asset") String number, @Body PartyDataChange change, Write write) {
        var asset = lookup.principal(number);
        return write.send(
                new ChangePartyData(
                        List.of(asset), change.before(), change.after(), change.effectiveOn(), change.provenance()),
                Places.asset(asset));
    }

    /** 著录事项变更. As the body writes it. */
    record PartyDataChange(Party before, Party after, LocalDate effectiveOn, Provenance provenance) {}

    /** 更正. Wrong entries fall, and what is right, if anything, is entered beside them. */
    @PostMapping("/{asset}/rectifications")
    ResponseEntity<ReceiptBody> rectify(@PathVariable("asset") String number, @Body JsonNode body, Write write) {
        var asset = lookup.principal(number);
        var head = BodyReader.read(without(body, "right"), Basis.class, Map.of());
        var act = Provenance.act();
        var basis = new Provenance(act.record(), head.officeNumber(), head.documents(), head.note());
        if (!body.has("right"))
            return write.send(
                    new VoidEntry(asset, head.sequences(), head.reason(), head.basis(), head.effectiveOn(), basis),
                    Places.asset(asset));
        var right = BodyReader.read(
                only(body, "right"), Right.class, Map.of(), Map.of("asset", asset, "provenance", basis));
        return write.send(
                new RectifyEntry(
                        asset, head.sequences(), right.right(), head.reason(), head.basis(), head.effectiveOn(), basis),
                Places.asset(asset));
    }

    /** 更正. As the body writes what falls and why. */
    record Basis(
            List<Long> sequences,
            String reason,
            String basis,
            LocalDate effectiveOn,
            Optional<String> officeNumber,
            List<Document> documents,
            Optional<String> note) {}

    /** 更正后内容. As the body writes what is right. */
    record Right(List<ipledger.event.AssetEvent> right) {}

    static JsonNode without(JsonNode body, String name) {
        if (!(body instanceof ObjectNode object)) return body;
        var rest = object.deepCopy();
        rest.remove(name);
        return rest;
    }

    static JsonNode only(JsonNode body, String name) {
        var alone = BodyArgument.JSON.createObjectNode();
        if (body.has(name)) alone.set(name, body.get(name));
        return alone;
    }
}
