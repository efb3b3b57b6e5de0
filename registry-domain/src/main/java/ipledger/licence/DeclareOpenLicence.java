package ipledger.licence;

import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 开放许可声明. Records that the holders offer a licence of {@code assets} to anybody; {@code effectiveOn} is the day of the gazette.
 */
public record DeclareOpenLicence(
        List<AssetNumber> assets, OpenLicenceTerms terms, LocalDate effectiveOn, Provenance provenance) {
    public DeclareOpenLicence {
        assets = List.copyOf(assets);
    }
}
