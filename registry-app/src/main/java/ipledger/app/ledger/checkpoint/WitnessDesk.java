package ipledger.app.ledger.checkpoint;

import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignatureCheck;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.note.WitnessRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * 见证人窗口. One witness as the ledger asks it (C2SP tlog-witness, {@code add-checkpoint}): it is told what it signed last,
 * shown that the new checkpoint continues that, and answers with its co-signatures, which are checked before they count.
 */
public final class WitnessDesk {
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int MAX_ANSWER_BYTES = 1 << 16;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final URI door;
    private final List<VerifierKey> keys;
    private final SignatureCheck check;
    private final Duration timeout;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private long lastSize;

    /**
     * @param prefix the witness's submission prefix
     * @param keys its keys; a co-signature by another is passed over
     */
    public WitnessDesk(URI prefix, List<VerifierKey> keys, SignatureCheck check) {
        this(prefix, keys, check, TIMEOUT);
    }

    WitnessDesk(URI prefix, List<VerifierKey> keys, SignatureCheck check, Duration timeout) {
        this.timeout = timeout;
        var text = prefix.toString();
        this.door = URI.create((text.endsWith("/") ? text : text + "/") + "add-checkpoint");
        this.keys = List.copyOf(keys);
        this.check = check;
        if (keys.isEmpty() || keys.stream().anyMatch(key -> !key.kind().isTimestamped())) {
            throw new IllegalArgumentException("A witness has keys for co-signatures, which bear a time");
        }
    }

    public String name() {
        return keys.getFirst().name();
    }

    /** The witness's co-signatures of {@code signed}; throws {@link WitnessFailed} without any. */
    List<NoteSignature> cosign(SignedCheckpoint signed, Proofs proofs) {
        var answer = ask(signed, proofs, Math.min(lastSize, signed.size()));
        if (answer.status() == CONFLICT) {
            answer = ask(signed, proofs, size(answer.body()));
        }
        if (answer.status() != OK) {
            throw new WitnessFailed(
                    "it answered " + answer.status() + " " + answer.body().strip());
        }
        var lines = read(answer.body(), signed.note().text());
        lastSize = signed.size();
        return lines;
    }

    private List<NoteSignature> read(String body, String text) {
        SignedNote note;
        try {
            note = SignedNote.parse(text + "\n" + body);
        } catch (IllegalArgumentException malformed) {
            throw new WitnessFailed("its answer is no signature: " + malformed.getMessage(), malformed);
        }
        if (!note.text().equals(text)) {
            throw new WitnessFailed("its answer is more than signatures");
        }
        var valid = new ArrayList<NoteSignature>();
        for (var line : note.signatures()) {
            for (var key : keys) {
                if (line.isBy(key)) {
                    if (!line.holds(key, text, check)) {
                        throw new WitnessFailed("its co-signature does not hold");
                    }
                    valid.add(line);
                }
            }
        }
        if (valid.isEmpty()) {
            throw new WitnessFailed("its answer has no co-signature by a key that is known");
        }
        return valid;
    }

    private static long size(String body) {
        try {
            long size = Long.parseLong(body.strip());
            if (size >= 0) {
                return size;
            }
        } catch (NumberFormatException none) {
            throw new WitnessFailed("it answered 409 without a size", none);
        }
        throw new WitnessFailed("it answered 409 with a size below 0");
    }

    private record Answer(int status, String body) {}

    private Answer ask(SignedCheckpoint signed, Proofs proofs, long old) {
        if (old > signed.size()) {
            throw new WitnessFailed("it has seen " + old + " entries, more than there are");
        }
        var body = new WitnessRequest(old, proofs.path(old, signed.size()), signed.note()).toString();
        try {
            HttpResponse<InputStream> answer = http.send(
                    HttpRequest.newBuilder(door)
                            .timeout(timeout)
                            .header("Content-Type", "text/plain; charset=utf-8")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofInputStream());
            byte[] read = BoundedAnswer.read(answer, MAX_ANSWER_BYTES, timeout);
            return new Answer(answer.statusCode(), new String(read, StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new WitnessFailed("it cannot be reached: " + unreachable.getMessage(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WitnessFailed("the register is stopping", stopped);
        }
    }
}
