package ipledger.app.rest;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.ledger.Receipt;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * 写入. One request to record something: who asks, under which idempotency key, on what view of the asset. It sends one
 * command and answers with the receipt: when it returns, the events are on disk.
 */
public final class Write {
    private final CommandDesk desk;
    private final LedgerReader ledger;
    private final CommandOrigin origin;
    private final Map<String, ?> conditions;

    Write(CommandDesk desk, LedgerReader ledger, CommandOrigin origin, Map<String, ?> conditions) {
        this.desk = desk;
        this.ledger = ledger;
        this.origin = origin;
        this.conditions = conditions;
    }

    /** 回执. What every write answers: the same request sent twice gets the same receipt. */
    public record ReceiptBody(Optional<Instant> recordedAt, List<Line> entries) {
        /** 回执行. Where one event stands in the ledger, and the hash that binds it. */
        public record Line(long position, String stream, long sequence, String leafHash) {}
    }

    /** Whether the same request was recorded before: it is answered with the receipt of then, whatever it would do now. */
    boolean isRecorded() {
        return desk.isRecorded(origin);
    }

    /** Sends {@code command}; {@code place} is where what it made can be looked at. */
    public ResponseEntity<ReceiptBody> send(Object command, String place) {
        var receipt = desk.<Object>send(command, origin, conditions).receipt();
        return ResponseEntity.status(receipt.isPresent() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(place))
                .header(
                        "Idempotency-Replayed",
                        String.valueOf(receipt.filter(Receipt::alreadyThere).isPresent()))
                .body(body(receipt));
    }

    private ReceiptBody body(Optional<Receipt> receipt) {
        return new ReceiptBody(
                receipt.flatMap(written -> ledger.at(written.lastPosition())).map(entry -> entry.recordedAt()),
                receipt.map(Receipt::lines).orElse(List.of()).stream()
                        .map(line -> new ReceiptBody.Line(
                                line.position(),
                                line.stream().id(),
                                line.sequence(),
                                line.leafHash().toString()))
                        .toList());
    }
}
