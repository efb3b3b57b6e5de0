package ipledger.app.witness;

import ipledger.app.ledger.signing.SigningKey;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignatureCheck;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.note.WitnessRequest;
import ipledger.ledger.tree.ConsistencyProof;
import ipledger.ledger.tree.TreeHead;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 见证人. Co-signs checkpoints of the logs that it knows, each only if it continues the last that it co-signed: whoever has
 * its co-signature knows that there is one history. What it signed is on disk before anybody hears of it (C2SP
 * tlog-witness).
 */
final class Witness {
    private final Map<String, List<VerifierKey>> logs;
    private final List<SigningKey> keys;
    private final WitnessState state;
    private final SignatureCheck check;
    private final Clock clock;

    /**
     * @param logs the keys of each log by its origin
     * @param keys by which this witness signs
     */
    Witness(
            Map<String, List<VerifierKey>> logs,
            List<SigningKey> keys,
            WitnessState state,
            SignatureCheck check,
            Clock clock) {
        this.logs = Map.copyOf(logs);
        this.keys = List.copyOf(keys);
        this.state = state;
        this.check = check;
        this.clock = clock;
    }

    /** 答复. A status of HTTP and a body. */
    record Answer(int status, String type, String body) {
        private static final String PLAIN = "text/plain; charset=utf-8";
        private static final String SIZE = "text/x.tlog.size";

        static Answer of(int status, String reason) {
            return new Answer(status, PLAIN, reason + "\n");
        }
    }

    /** One request at a time: what was checked must still hold when it is kept. */
    synchronized Answer add(String body) {
        WitnessRequest request;
        Checkpoint checkpoint;
        try {
            request = WitnessRequest.parse(body);
            checkpoint = request.checkpoint();
        } catch (IllegalArgumentException malformed) {
            return Answer.of(400, "not a request: " + malformed.getMessage());
        }
        var log = logs.get(checkpoint.origin());
        if (log == null) {
            return Answer.of(404, "no log of this origin is known here");
        }
        if (!request.note().check(log, check).isAccepted()) {
            return Answer.of(403, "the checkpoint is not signed by the log's keys");
        }
        if (request.oldSize() > checkpoint.head().size()) {
            return Answer.of(400, "the old size is larger than the checkpoint's");
        }
        var last = state.last(checkpoint.origin());
        long seen = last.map(note -> head(note).size()).orElse(0L);
        if (request.oldSize() != seen) {
            return new Answer(409, Answer.SIZE, seen + "\n");
        }
        var before = last.map(Witness::head).orElse(TreeHead.EMPTY);
        if (!new ConsistencyProof(request.oldSize(), checkpoint.head().size(), request.path())
                .proves(before, checkpoint.head())) {
            return Answer.of(422, "the checkpoint does not continue the one of size " + seen + " that was co-signed");
        }
        return cosigned(request.note(), checkpoint, log);
    }

    private Answer cosigned(SignedNote note, Checkpoint checkpoint, List<VerifierKey> log) {
        var lines =
                keys.stream().map(key -> key.sign(note.text(), clock.instant())).toList();
        var kept = note.signatures().stream()
                .filter(line -> log.stream().anyMatch(line::isBy))
                .toList();
        state.keep(checkpoint.origin(), new SignedNote(note.text(), kept).with(lines));
        return new Answer(
                200, Answer.PLAIN, lines.stream().map(NoteSignature::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The last checkpoint that was co-signed of the log whose origin has this hash. */
    synchronized Optional<String> last(String originHash) {
        return logs.keySet().stream()
                .filter(origin -> WitnessState.hash(origin).equals(originHash))
                .findFirst()
                .flatMap(state::last)
                .map(SignedNote::toString);
    }

    private static TreeHead head(SignedNote note) {
        return Checkpoint.parse(note.text()).head();
    }
}
