package ipledger.rectification;

import ipledger.event.AssetEvent;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 整笔更正. Takes a whole dealing out of effect: on each of its assets every entry made under its number falls, and what is
 * right is entered beside it, in one append over all assets. Where no correction says what is right the dealing is voided.
 * Entries done here that built on it are judged again, on every asset: those that become unlawful refuse the rectification
 * unless they fall in the same act.
 *
 * @param corrections what more falls on an asset, and what is right there; an asset that is not named is voided alone
 * @param basis the document that shows the mistake
 */
public record RectifyDealing(
        DealingNumber dealing,
        List<Correction> corrections,
        String reason,
        String basis,
        LocalDate effectiveOn,
        Provenance provenance) {
    public RectifyDealing {
        corrections = List.copyOf(corrections);
    }

    /**
     * 单件更正.
     *
     * @param built the later entries that built on the dealing and fall with it, by their place in the asset's stream
     * @param right what is right on this asset, each with its own day; none where the asset was never dealt in
     */
    public record Correction(AssetNumber asset, List<Long> built, List<AssetEvent> right) {
        public Correction {
            built = List.copyOf(built);
            right = List.copyOf(right);
        }
    }
}
