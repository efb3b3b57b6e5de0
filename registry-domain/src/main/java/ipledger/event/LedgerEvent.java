package ipledger.event;

import ipledger.ledger.LedgerId;
import ipledger.ledger.assetmap.MapRoot;
import ipledger.ledger.tree.TreeHash;
import java.time.LocalDate;

/** 账本自身. What the ledger records of itself, so that whoever vouches for it vouches for this too. */
public sealed interface LedgerEvent extends RegisterEvent {
    /** What the ledger's own stream is called; its id is the ledger's. */
    String STREAM = "ledger";

    LedgerId ledger();

    /**
     * 资产映射入账. The map from every stream to its newest entry, as it was after the entries up to {@code upTo}.
     *
     * @param upTo 账本位置: entries after it are not in the map
     */
    @Recorded(value = "ledger.map-rooted.v1", st27 = "00")
    record MapRooted(LedgerId ledger, MapRoot root, long upTo, LocalDate effectiveOn, Provenance provenance)
            implements LedgerEvent {}

    /**
     * 纪元更替. The ledger that was found is not the one that was signed: a database was restored. From here on it is signed
     * under another name; what was lost is what the old name had promised beyond what was found.
     *
     * @param epoch the number of the new epoch, from 2
     * @param signedSize the largest size that was signed before
     * @param signedRoot the root that was signed for it
     * @param foundSize how many entries were there when the epoch was opened
     */
    @Recorded(value = "ledger.epoch-opened.v1", st27 = "00")
    record EpochOpened(
            LedgerId ledger,
            int epoch,
            long signedSize,
            TreeHash signedRoot,
            long foundSize,
            String reason,
            LocalDate effectiveOn,
            Provenance provenance)
            implements LedgerEvent {}

    /**
     * 公钥公布. A key signs the ledger's checkpoints from here on.
     *
     * @param key its public half, a verifier key of C2SP signed-note
     */
    @Recorded(value = "ledger.key-published.v1", st27 = "00")
    record KeyPublished(LedgerId ledger, String key, LocalDate effectiveOn, Provenance provenance)
            implements LedgerEvent {}

    /** 公钥停用. A key signs no more: a signature by it under a later checkpoint is not the ledger's. */
    @Recorded(value = "ledger.key-retired.v1", st27 = "00")
    record KeyRetired(LedgerId ledger, String key, LocalDate effectiveOn, Provenance provenance)
            implements LedgerEvent {}
}
