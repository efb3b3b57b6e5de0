package ipledger.rectification;

import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 更正. Takes wrong entries of one asset out of effect and enters what is right beside them, in one append. Entries done
 * here that built on a wrong one are judged again: those that become unlawful refuse the rectification unless they fall
 * in the same act.
 *
 * @param sequences the entries that fall, by their place in the asset's stream
 * @param right what is right, each with its own day
 * @param basis the document that shows the mistake
 */
public record RectifyEntry(
        AssetNumber asset,
        List<Long> sequences,
        List<AssetEvent> right,
        String reason,
        String basis,
        LocalDate effectiveOn,
        Provenance provenance) {
    public RectifyEntry {
        sequences = List.copyOf(sequences);
        right = List.copyOf(right);
    }
}
