package ipledger.app.rest;

import ipledger.app.ledger.LedgerReader;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 账本. How far the ledger has come. */
@RestController
@RequestMapping(path = "/api/v1/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
final class LedgerDoors {
    private final LedgerReader ledger;
    private final Answers answers;

    LedgerDoors(LedgerReader ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    /** 账本首行. Which ledger this is, how many entries it has, and the hash of the last. */
    @GetMapping("/head")
    ResponseEntity<byte[]> head(HttpServletRequest request) {
        var head = ledger.head();
        return answers.ok(
                request,
                new HeadBody(
                        head.ledger().toString(),
                        head.size(),
                        head.lastLeafHash().map(Object::toString),
                        head.lastRecordedAt()));
    }

    /** 账本首行. */
    record HeadBody(String ledger, long size, Optional<String> lastLeafHash, Optional<Instant> lastRecordedAt) {}
}
