package ipledger.app.rest;

import ipledger.app.ledger.LedgerEntry;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.ledger.codec.MetadataCodec;
import ipledger.app.personal.Erasure;
import ipledger.app.personal.SealingCodec;
import ipledger.app.rest.problem.Language;
import ipledger.app.security.AuditTrail;
import ipledger.app.security.AuditTrail.Matter;
import ipledger.app.security.Caller;
import ipledger.approval.ApprovalHandler;
import ipledger.asset.AssetHistory;
import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Streams;
import ipledger.projection.register.RegisterProjection;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 资产历史. Every entry of an asset with who, when, on what basis, and the hash that binds it. */
@RestController
@RequestMapping(path = "/api/v1/assets/{asset}", produces = MediaType.APPLICATION_JSON_VALUE)
final class EventDoors {
    /** The most entries of one page. */
    private static final int MOST_ENTRIES = 1_000;

    private final LedgerReader ledger;
    private final SealingCodec codec;
    private final Erasure erasure;
    private final Streams streams;
    private final AssetLookup lookup;
    private final AuditTrail audit;
    private final WaitForPosition position;
    private final Answers answers;

    EventDoors(
            LedgerReader ledger,
            SealingCodec codec,
            Erasure erasure,
            Streams streams,
            AssetLookup lookup,
            AuditTrail audit,
            WaitForPosition position,
            Answers answers) {
        this.ledger = ledger;
        this.codec = codec;
        this.erasure = erasure;
        this.streams = streams;
        this.lookup = lookup;
        this.audit = audit;
        this.position = position;
        this.answers = answers;
    }

    /** 历史. A page of entries, oldest first; {@code from} is the {@code next} of the page before. */
    @GetMapping("/events")
    ResponseEntity<byte[]> events(
            @PathVariable("asset") String number,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "" + MOST_ENTRIES) int limit,
            @RequestParam Optional<String> knownAt,
            HttpServletRequest request) {
        position.await(request, RegisterProjection.MODEL);
        Parameters.requireWithin("limit", limit, 1, MOST_ENTRIES);
        Parameters.requireWithin("from", from, 0, Integer.MAX_VALUE);
        var asset = lookup.principal(number);
        var known = knownAt.map(text -> Parameters.moment("knownAt", text)).orElse(Instant.MAX);
        var page = ledger.stream(asset.toString(), from, limit);
        var history = streams.history(asset).knownAt(known);
        var language = Language.of(request);
        var lines = page.stream()
                .filter(entry -> !entry.recordedAt().isAfter(known))
                .map(entry -> line(entry, history, language))
                .toList();
        long next = from + page.size();
        return answers.ok(
                request,
                new Events(asset, lines, history.size(), next < history.size() ? Optional.of(next) : Optional.empty()));
    }

    /** 个人信息. The personal data of an asset's entries, for a stated purpose, and noted. */
    @GetMapping("/personal-data")
    ResponseEntity<byte[]> personalData(
            @PathVariable("asset") String number,
            @RequestParam String purpose,
            Caller caller,
            HttpServletRequest request) {
        Parameters.requireWithin("purpose length", purpose.strip().length(), 1, MOST_ENTRIES);
        var asset = lookup.principal(number);
        audit.note(caller, Matter.PERSONAL_DATA_READ, asset.toString(), purpose.strip());
        var found = ledger.stream(asset.toString(), 0, Integer.MAX_VALUE).stream()
                .flatMap(entry -> entry.content().personal().stream()
                        .flatMap(personal -> codec.open(personal).stream()
                                .map(part -> new Personal(
                                        entry.sequence(),
                                        part.pointer(),
                                        part.person().toString(),
                                        part.data().map(SealingCodec.Disclosed::data),
                                        part.data().map(SealingCodec.Disclosed::salt),
                                        part.data().isPresent() ? Optional.empty() : erasure.erasedAt(part.person())))))
                .toList();
        return answers.ok(request, new PersonalData(asset, found));
    }

    /** 历史. */
    record Events(AssetNumber asset, List<Line> events, long total, Optional<Long> next) {}

    /** 个人信息. */
    record PersonalData(AssetNumber asset, List<Personal> entries) {}

    /**
     * 个人信息条目. What stands at one place of an entry.
     *
     * @param person the number under which the data are sealed
     * @param salt with which anybody can check the data against what the entry commits to
     * @param erasedAtPosition the entry that says who erased them, why and when
     */
    record Personal(
            long sequence,
            String pointer,
            String person,
            Optional<JsonNode> data,
            Optional<String> salt,
            Optional<Long> erasedAtPosition) {}

    /** 历史条目. One entry as an auditor reads it. */
    record Line(
            long position,
            long sequence,
            String type,
            String name,
            String effectiveOn,
            Instant recordedAt,
            String who,
            String role,
            String channel,
            Optional<String> proposer,
            Optional<String> proposal,
            boolean voided,
            JsonNode provenance,
            JsonNode content,
            String leafHash,
            Optional<String> previousLeafHash) {}

    private static Line line(LedgerEntry entry, AssetHistory history, Locale language) {
        var metadata = MetadataCodec.decode(entry.content().metadata());
        var content = BodyArgument.JSON.readTree(entry.content().facts().toBytes());
        var type = entry.content().type().toString();
        return new Line(
                entry.position(),
                entry.sequence(),
                type,
                Answers.nameOf(type, language),
                content.path("effectiveOn").asString(""),
                entry.recordedAt(),
                String.valueOf(metadata.getOrDefault(CommandOrigin.WHO, "")),
                String.valueOf(metadata.getOrDefault(CommandOrigin.ROLE, "")),
                String.valueOf(metadata.getOrDefault(CommandOrigin.CHANNEL, "")),
                Optional.ofNullable(metadata.get(ApprovalHandler.PROPOSER)).map(String::valueOf),
                Optional.ofNullable(metadata.get(ApprovalHandler.PROPOSAL)).map(String::valueOf),
                history.isVoided(entry.sequence()),
                content.path("provenance"),
                content,
                entry.leafHash().toString(),
                entry.previous().map(Object::toString));
    }
}
