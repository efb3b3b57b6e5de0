package ipledger.app.witness;

import ipledger.app.database.DataFolder;
import ipledger.ledger.Octets;
import ipledger.ledger.Sha256;
import ipledger.ledger.note.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 见证人状态. The last checkpoint that was co-signed of each log, a file each in the witness's folder. */
final class WitnessState {
    private final DataFolder folder;

    WitnessState(DataFolder folder) {
        this.folder = folder;
    }

    Optional<SignedNote> last(String origin) {
        return folder.secret(file(origin)).map(SignedNote::parse);
    }

    /** On disk when the call returns. */
    void keep(String origin, SignedNote note) {
        folder.keepSecret(file(origin), note.toString());
    }

    static String hash(String origin) {
        return Octets.copyOf(Sha256.of(origin.getBytes(StandardCharsets.UTF_8))).toString();
    }

    private static String file(String origin) {
        return "witnessed-" + hash(origin);
    }
}
