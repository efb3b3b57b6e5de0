package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 质押登记. Records that the competent office registered a pledge; the right of pledge exists from {@code effectiveOn}.
 *
 * @param terms absent where the pledge was agreed here before and is registered as agreed
 */
public record RegisterPledge(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Optional<PledgeTerms> terms,
        LocalDate effectiveOn,
        Provenance provenance) {
    public RegisterPledge {
        assets = List.copyOf(assets);
    }
}
