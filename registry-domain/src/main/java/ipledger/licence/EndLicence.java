package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 许可终止. Records that a licence ended, over all its assets or some.
 *
 * @param assets the assets set free; empty for all on which it stands
 */
public record EndLicence(
        DealingNumber dealing,
        List<AssetNumber> assets,
        LicenceEnd ground,
        LocalDate effectiveOn,
        Provenance provenance) {
    public EndLicence {
        assets = List.copyOf(assets);
    }
}
