package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 质押登记撤销. Records that a registration should not have been made: it is void from the beginning. {@code effectiveOn} is the day of the decision. */
public record RevokePledge(
        DealingNumber dealing, List<AssetNumber> assets, String defect, LocalDate effectiveOn, Provenance provenance) {
    public RevokePledge {
        assets = List.copyOf(assets);
    }
}
