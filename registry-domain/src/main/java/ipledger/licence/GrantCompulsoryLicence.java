package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 强制许可. Records a licence given by decision, whose number and document the provenance names.
 */
public record GrantCompulsoryLicence(
        DealingNumber dealing,
        List<AssetNumber> assets,
        List<Party> licensees,
        LicenceScope scope,
        Optional<LocalDate> lastDay,
        Optional<Money> fee,
        LocalDate effectiveOn,
        Provenance provenance) {
    public GrantCompulsoryLicence {
        assets = List.copyOf(assets);
        licensees = List.copyOf(licensees);
    }
}
