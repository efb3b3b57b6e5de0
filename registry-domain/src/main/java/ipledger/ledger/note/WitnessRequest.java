package ipledger.ledger.note;

import ipledger.ledger.tree.ConsistencyProof;
import ipledger.ledger.tree.TreeHash;
import java.util.ArrayList;
import java.util.List;

/**
 * 见证请求. What a log asks a witness to co-sign: a checkpoint, and the proof that it continues the last one that the witness
 * signed (tlog-witness, {@code add-checkpoint}).
 */
public record WitnessRequest(long oldSize, List<TreeHash> path, SignedNote note) {
    private static final String OLD = "old ";

    public WitnessRequest {
        path = List.copyOf(path);
        if (oldSize < 0 || path.size() > ConsistencyProof.MAX_HASHES) {
            throw new IllegalArgumentException("an old size of " + oldSize + " with " + path.size() + " hashes");
        }
    }

    /** Reads a request; throws {@link IllegalArgumentException} for anything but the one form that it has. */
    public static WitnessRequest parse(String body) {
        int blank = body.indexOf("\n\n");
        if (!body.startsWith(OLD) || blank < 0) {
            throw new IllegalArgumentException("a request is an old size, hashes, a blank line and a checkpoint");
        }
        var lines = body.substring(0, blank).split("\n", -1);
        if (lines.length > 1 + ConsistencyProof.MAX_HASHES) {
            throw new IllegalArgumentException("a proof of " + (lines.length - 1) + " hashes");
        }
        var path = new ArrayList<TreeHash>();
        for (int i = 1; i < lines.length; i++) {
            path.add(TreeHash.ofBase64(lines[i]));
        }
        return new WitnessRequest(
                Checkpoint.size(lines[0].substring(OLD.length())), path, SignedNote.parse(body.substring(blank + 2)));
    }

    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    @Override
    public String toString() {
        var body = new StringBuilder(OLD).append(oldSize).append('\n');
        path.forEach(hash -> body.append(hash.toBase64()).append('\n'));
        return body.append('\n').append(note).toString();
    }
}
