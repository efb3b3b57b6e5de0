package ipledger.app.rest;

import ipledger.app.approvals.Proposing;
import ipledger.app.ledger.Receipt;
import ipledger.app.ledger.axon.CommandDesk;
import ipledger.app.ledger.axon.CommandOrigin;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.app.security.Role;
import ipledger.projection.proposal.ProposalState;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * 写入. One request to record something: who asks, under which idempotency key, on what view of the asset. It sends one
 * command and answers with the receipt: when it returns, the events are on disk. An act that needs a second officer
 * becomes a proposal instead, and its receipt is the proposal's.
 */
public final class Write {
    private final CommandDesk desk;
    private final Proposing proposing;
    private final CommandOrigin origin;
    private final Map<String, ?> conditions;

    Write(CommandDesk desk, Proposing proposing, CommandOrigin origin, Map<String, ?> conditions) {
        this.desk = desk;
        this.proposing = proposing;
        this.origin = origin;
        this.conditions = conditions;
    }

    /**
     * 回执. What every write answers: the same request sent twice gets the same receipt.
     *
     * @param proposal where the act waits for a second officer and nothing of it is registered yet
     */
    public record ReceiptBody(Optional<Instant> recordedAt, List<Line> entries, Optional<ProposalBody> proposal) {
        /** 回执行. Where one event stands in the ledger, and the hash that binds it. */
        public record Line(long position, String stream, long sequence, String leafHash) {}

        /** 待核. What waits, and until when. */
        public record ProposalBody(String number, ProposalState state, String act, LocalDate lastDay) {}
    }

    /** Whether the same request was recorded before: it is answered with the receipt of then, whatever it would do now. */
    boolean isRecorded() {
        return desk.isRecorded(origin);
    }

    String who() {
        return origin.who();
    }

    /**
     * Does {@code act}, or proposes it where a second officer has to approve it; {@code place} is where what it made can
     * be looked at.
     */
    public ResponseEntity<ReceiptBody> send(Record act, String place) {
        var role = Role.of(origin.role()).orElseThrow();
        var fourEyes = proposing.fourEyes();
        if (fourEyes.asksFor(act.getClass(), role)) return propose(act);
        if (!fourEyes.mayDoAlone(act.getClass(), role)) throw ProblemThrown.of(ProblemType.ROLE_MAY_NOT);
        return enter(act, place);
    }

    private ResponseEntity<ReceiptBody> propose(Record act) {
        var proposed = proposing.propose(act, origin, conditions);
        return answer(
                HttpStatus.ACCEPTED,
                Places.approval(proposed.number()),
                proposed.outcome().receipt(),
                Optional.of(new ReceiptBody.ProposalBody(
                        proposed.number().toString(), ProposalState.PROPOSED, proposed.act(), proposed.lastDay())));
    }

    /** Sends {@code command}, whatever four eyes say of it. */
    ResponseEntity<ReceiptBody> enter(Object command, String place) {
        var receipt = desk.<Object>send(command, origin, conditions).receipt();
        return answer(receipt.isPresent() ? HttpStatus.CREATED : HttpStatus.OK, place, receipt, Optional.empty());
    }

    /**
     * Sends {@code command}, which begins {@code stream}; {@code place} is where a stream can be looked at. The same request
     * sent again is answered with the stream that it began then.
     */
    ResponseEntity<ReceiptBody> enterOwn(Object command, String stream, Function<String, String> place) {
        var receipt = desk.<Object>send(command, origin, conditions).receipt();
        var begun = receipt.map(written -> written.lines().getFirst().stream().id());
        return answer(
                receipt.isPresent() ? HttpStatus.CREATED : HttpStatus.OK,
                place.apply(begun.orElse(stream)),
                receipt,
                Optional.empty());
    }

    private ResponseEntity<ReceiptBody> answer(
            HttpStatus status, String place, Optional<Receipt> receipt, Optional<ReceiptBody.ProposalBody> proposal) {
        return ResponseEntity.status(status)
                .location(URI.create(place))
                .header(
                        "Idempotency-Replayed",
                        String.valueOf(receipt.filter(Receipt::alreadyThere).isPresent()))
                .body(body(receipt, proposal));
    }

    private ReceiptBody body(Optional<Receipt> receipt, Optional<ReceiptBody.ProposalBody> proposal) {
        return new ReceiptBody(
                receipt.map(Receipt::recordedAt),
                receipt.map(Receipt::lines).orElse(List.of()).stream()
                        .map(line -> new ReceiptBody.Line(
                                line.position(),
                                line.stream().id(),
                                line.sequence(),
                                line.leafHash().toString()))
                        .toList(),
                proposal);
    }
}
