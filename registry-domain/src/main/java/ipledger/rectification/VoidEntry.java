package ipledger.rectification;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 作废. Takes entries of one asset out of effect; nothing is put in their place.
 *
 * @param sequences the entries that fall, by their place in the asset's stream: the wrong one, and the later ones that
 *     built on it and fall with it
 * @param basis the document that shows the mistake
 */
public record VoidEntry(
        AssetNumber asset,
        List<Long> sequences,
        String reason,
        String basis,
        LocalDate effectiveOn,
        Provenance provenance) {
    public VoidEntry {
        sequences = List.copyOf(sequences);
    }
}
