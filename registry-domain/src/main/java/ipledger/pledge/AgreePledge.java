package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.PledgeTerms;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 质押约定. Records that a pledge was agreed over {@code assets}; it is no right of pledge before registration. */
public record AgreePledge(
        DealingNumber dealing,
        List<AssetNumber> assets,
        PledgeTerms terms,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AgreePledge {
        assets = List.copyOf(assets);
    }
}
