package ipledger.app.rest;

import ipledger.app.rest.body.Fault;
import ipledger.app.rest.body.InvalidBody;
import ipledger.app.rest.problem.Language;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.security.AuditTrail;
import ipledger.app.security.AuditTrail.Matter;
import ipledger.app.security.Caller;
import ipledger.app.security.Role;
import ipledger.projection.encumbrance.EncumbranceProjection;
import ipledger.projection.encumbrance.PledgeStatusQuery;
import ipledger.projection.encumbrance.PledgeStatusReport;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** 质押状态. The bank's question, for one number or a list of thousands: as many answers as questions, in their order. */
@RestController
@RequestMapping("/api/v1/pledge-status")
final class StatusDoors {
    private static final String CSV = "text/csv";
    private static final String CSV_UTF_8 = "text/csv;charset=UTF-8";

    private final PledgeStatusQuery query;
    private final AuditTrail audit;
    private final WaitForPosition position;
    private final Answers answers;
    private final Clock clock;

    StatusDoors(PledgeStatusQuery query, AuditTrail audit, WaitForPosition position, Answers answers, Clock clock) {
        this.query = query;
        this.audit = audit;
        this.position = position;
        this.answers = answers;
        this.clock = clock;
    }

    /** 单个查询. */
    @GetMapping(path = "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> one(
            @PathVariable String number, @RequestParam Optional<String> on, Caller caller, HttpServletRequest request) {
        return asJson(List.of(number), on, caller, request);
    }

    /** 批量查询. A list of texts, or {@code {"numbers": [...]}}. */
    @PostMapping(
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, CSV})
    ResponseEntity<byte[]> list(
            @Body JsonNode body, @RequestParam Optional<String> on, Caller caller, HttpServletRequest request) {
        return answered(texts(body), on, caller, request);
    }

    /** 批量查询 (CSV). The first column of every line; a heading is known by its word. */
    @PostMapping(
            consumes = CSV,
            produces = {MediaType.APPLICATION_JSON_VALUE, CSV})
    ResponseEntity<byte[]> sheet(@RequestParam Optional<String> on, Caller caller, HttpServletRequest request) {
        return answered(StatusSheet.numbers(RequestBytes.of(request)), on, caller, request);
    }

    private ResponseEntity<byte[]> answered(
            List<String> numbers, Optional<String> on, Caller caller, HttpServletRequest request) {
        return wantsSheet(request) ? asSheet(numbers, on, caller, request) : asJson(numbers, on, caller, request);
    }

    private ResponseEntity<byte[]> asJson(
            List<String> numbers, Optional<String> on, Caller caller, HttpServletRequest request) {
        var report = ask(numbers, on, request);
        var bytes = answers.bytes(report, Language.of(request));
        keep(caller, report, bytes);
        return Answers.headed(ResponseEntity.ok(), request).body(bytes);
    }

    private ResponseEntity<byte[]> asSheet(
            List<String> numbers, Optional<String> on, Caller caller, HttpServletRequest request) {
        var report = ask(numbers, on, request);
        var bytes = StatusSheet.of(report, Language.of(request));
        keep(caller, report, bytes);
        return Answers.headed(ResponseEntity.ok(), request)
                .contentType(MediaType.parseMediaType(CSV_UTF_8))
                .body(bytes);
    }

    private PledgeStatusReport ask(List<String> numbers, Optional<String> on, HttpServletRequest request) {
        position.await(request, EncumbranceProjection.MODEL);
        if (numbers.size() > PledgeStatusQuery.MOST_NUMBERS)
            throw new InvalidBody(
                    List.of(Fault.of("", "body.too-many", numbers.size(), PledgeStatusQuery.MOST_NUMBERS)));
        LocalDate day = on.map(text -> Parameters.day("on", text)).orElseGet(() -> Parameters.today(clock));
        return query.ask(numbers, day);
    }

    /** What a bank was told is kept, word for word. */
    private void keep(Caller caller, PledgeStatusReport report, byte[] told) {
        if (caller.role() == Role.BANK)
            audit.noteAnswer(
                    caller,
                    Matter.PLEDGE_STATUS_TOLD,
                    report.answers().size() + " numbers at position " + report.ledgerPosition(),
                    told);
    }

    private static boolean wantsSheet(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept"))
                .filter(accept -> accept.contains(CSV))
                .isPresent();
    }

    private static List<String> texts(JsonNode body) {
        var list = body.isArray() ? body : body.path("numbers");
        var at = body.isArray() ? "" : "/numbers";
        if (!list.isArray()) throw new InvalidBody(List.of(Fault.of(at, "body.missing")));
        var faults = new ArrayList<Fault>();
        if (!body.isArray())
            body.propertyNames().stream()
                    .filter(name -> !name.equals("numbers"))
                    .forEach(name -> faults.add(Fault.of("/" + name, "body.unknown-field", "numbers")));
        var numbers = new ArrayList<String>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isString()) numbers.add(list.get(i).stringValue());
            else
                faults.add(Fault.of(
                        at + "/" + i, "body.wrong-kind", "\"...\"", list.get(i).getNodeType()));
        }
        if (!faults.isEmpty()) throw new InvalidBody(faults);
        if (numbers.isEmpty()) throw ProblemThrown.of(ProblemType.PARAMETER_WRONG, "numbers", "[]", "1 - 50000");
        return numbers;
    }
}
