package ipledger.app.rest;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.rest.Write.ReceiptBody;
import ipledger.app.rest.body.BodyReader;
import ipledger.event.AssetEvent;
import ipledger.event.Document;
import ipledger.event.Provenance;
import ipledger.event.RectificationEvent.SourceKey;
import ipledger.event.SourceRecord;
import ipledger.fact.RecordFacts;
import ipledger.fact.RecordFacts.DealingFact;
import ipledger.identifier.Office;
import ipledger.rule.Invalid;
import ipledger.rule.Invalid.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 事实. What is established elsewhere, with its source: never refused by the law; what it breaks becomes a finding. */
@RestController
@RequestMapping(path = "/api/v1/facts", produces = MediaType.APPLICATION_JSON_VALUE)
final class FactDoors {
    private static final String FACTS = "facts";

    private final LedgerReader ledger;

    FactDoors(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** 事实入账. One record of a source, whole or not at all; the same record sent again records nothing. */
    @PostMapping
    ResponseEntity<ReceiptBody> record(@Body JsonNode body, Write write) {
        var head = BodyReader.read(AssetDoors.without(body, FACTS), Head.class, Map.of());
        var source =
                new SourceRecord(head.source(), head.recordId(), head.ordinal().orElse(0L), head.publishedOn());
        var provenance = new Provenance(Optional.of(source), head.officeNumber(), head.documents(), head.note());
        var facts =
                BodyReader.read(AssetDoors.only(body, FACTS), Facts.class, Map.of(), Map.of("provenance", provenance));
        requireOfficeNumber(facts.facts(), head.officeNumber());
        return write.send(
                new RecordFacts(
                        new SourceKey(head.source(), head.recordId()), List.of(), facts.facts(), head.dealing()),
                Places.API + "/assets");
    }

    /**
     * Since the ledger began, what the national office has established bears its number: a fact of a later day about a
     * Chinese right that comes without one could be anybody's word.
     */
    private void requireOfficeNumber(List<AssetEvent> facts, Optional<String> officeNumber) {
        if (officeNumber.filter(number -> !number.isBlank()).isPresent()) return;
        ledger.at(1)
                .map(first -> first.recordedAt().atZone(ZoneOffset.UTC).toLocalDate())
                .ifPresent(firstDay -> {
                    var unnumbered = facts.stream()
                            .filter(fact -> fact.asset().office().equals(Office.CN)
                                    && fact.effectiveOn().isAfter(firstDay))
                            .map(fact ->
                                    new Field("officeNumber", "office-number", List.of(fact.effectiveOn(), firstDay)))
                            .distinct()
                            .toList();
                    if (!unnumbered.isEmpty()) throw new Invalid(unnumbered);
                });
    }

    /** 来源. As the body writes where the facts were read. */
    record Head(
            String source,
            String recordId,
            Optional<Long> ordinal,
            Optional<LocalDate> publishedOn,
            Optional<String> officeNumber,
            List<Document> documents,
            Optional<String> note,
            Optional<DealingFact> dealing) {}

    /** 事实. Each an event with its type. */
    record Facts(List<AssetEvent> facts) {}
}
