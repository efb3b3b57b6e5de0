package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 许可备案. Records that the competent office recorded a licence contract; late recordal is taken and shown as late by
 * {@code Licence.recordedLate}.
 *
 * @param assets empty for all assets of the dealing
 * @param terms absent where the licence was granted here before
 */
public record RecordLicence(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Optional<LicenceTerms> terms,
        LocalDate effectiveOn,
        Provenance provenance) {
    public RecordLicence {
        assets = List.copyOf(assets);
    }
}
