package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 质押财产变更. Records that assets were added to a registered pledge, and others set free in exchange; what is added ranks from {@code effectiveOn}. */
public record ChangePledgedAssets(
        DealingNumber dealing,
        List<AssetNumber> added,
        List<AssetNumber> replaced,
        Optional<PledgeTerms> terms,
        LocalDate effectiveOn,
        Provenance provenance) {
    public ChangePledgedAssets {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
    }
}
