package ipledger.defect;

import ipledger.event.DealingNumber;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 通知限期改正. The office told the parties on {@code effectiveOn} that similar marks were left out.
 *
 * @param lastDay absent where the law's thirty days govern
 */
public record NoteDefect(
        AssetNumber asset,
        DealingNumber dealing,
        DefectMatter matter,
        List<AssetNumber> leftOut,
        Optional<LocalDate> lastDay,
        LocalDate effectiveOn,
        Provenance provenance) {
    public NoteDefect {
        leftOut = List.copyOf(leftOut);
    }
}
