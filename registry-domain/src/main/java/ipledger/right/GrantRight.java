package ipledger.right;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 授权登载. Enters a right that the competent office granted or registered.
 *
 * @param filedOn 申请日; absent where an application is on record
 * @param holders absent where the applicants on record hold it
 * @param statedLastDay absent where the law's term governs
 */
public record GrantRight(
        AssetNumber asset,
        AssetKind kind,
        String title,
        List<AssetNumber> otherNumbers,
        Optional<LocalDate> filedOn,
        Optional<Holders> holders,
        Optional<LocalDate> statedLastDay,
        LocalDate effectiveOn,
        Provenance provenance) {
    public GrantRight {
        otherNumbers = List.copyOf(otherNumbers);
    }
}
