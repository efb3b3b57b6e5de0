package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 许可合同生效. Records that a licence over {@code assets} was given by contract; it binds the parties from {@code effectiveOn}. */
public record GrantLicence(
        DealingNumber dealing,
        List<AssetNumber> assets,
        LicenceTerms terms,
        LocalDate effectiveOn,
        Provenance provenance) {
    public GrantLicence {
        assets = List.copyOf(assets);
    }
}
