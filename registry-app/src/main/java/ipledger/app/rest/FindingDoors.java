package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.projection.register.FindingsQuery;
import ipledger.projection.register.RegisterProjection;
import ipledger.rectification.SettleFinding;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 疑点. The rules that established facts break, for a clerk to settle. */
@RestController
@RequestMapping(path = "/api/v1/findings", produces = MediaType.APPLICATION_JSON_VALUE)
final class FindingDoors {
    private static final int ASSETS_UNLESS_ASKED = 100;

    private final FindingsQuery findings;
    private final AssetLookup lookup;
    private final WaitForPosition position;
    private final Answers answers;

    FindingDoors(FindingsQuery findings, AssetLookup lookup, WaitForPosition position, Answers answers) {
        this.findings = findings;
        this.lookup = lookup;
        this.position = position;
        this.answers = answers;
    }

    /** 疑点清单. Open findings, asset by asset; {@code page} is the {@code next} of the page before. */
    @GetMapping
    ResponseEntity<byte[]> open(
            @RequestParam Optional<String> page,
            @RequestParam(defaultValue = "" + ASSETS_UNLESS_ASKED) int limit,
            HttpServletRequest request) {
        position.await(request, RegisterProjection.MODEL);
        Parameters.requireWithin("limit", limit, 1, FindingsQuery.MOST_ASSETS);
        return answers.ok(request, findings.open(new FindingsQuery.Request(page.map(AssetNumber::of), limit)));
    }

    /** 疑点处理. How a clerk settled one; it is kept, with how it was settled. */
    @PostMapping("/{asset}/{sequence}/{rule}/settle")
    ResponseEntity<ReceiptBody> settle(
            @PathVariable("asset") String typed,
            @PathVariable("sequence") long entry,
            @PathVariable("rule") String ruleId,
            @Body Settled settled,
            Write write) {
        var asset = lookup.principal(typed);
        return write.send(
                new SettleFinding(
                        asset, entry, ruleId, settled.resolution(), settled.effectiveOn(), settled.provenance()),
                Places.asset(asset));
    }

    /** 疑点处理. As the body writes it. */
    record Settled(String resolution, LocalDate effectiveOn, Provenance provenance) {}
}
