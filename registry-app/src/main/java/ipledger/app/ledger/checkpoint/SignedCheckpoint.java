package ipledger.app.ledger.checkpoint;

import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.SignedNote;
import java.time.Instant;

/**
 * 已签检查点. A checkpoint that was signed, and what of the asset map it vouches for.
 *
 * @param note the signed note, with the co-signatures that were there when it was read
 * @param map the root of the asset map, as it was after the entries up to {@code mappedTo}
 * @param mapPosition 账本位置 of the entry that holds that root
 */
public record SignedCheckpoint(
        Checkpoint checkpoint, SignedNote note, MapRoot map, long mappedTo, long mapPosition, Instant signedAt) {
    public long size() {
        return checkpoint.head().size();
    }
}
