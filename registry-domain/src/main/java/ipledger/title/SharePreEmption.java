package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import java.time.LocalDate;
import java.util.List;

/**
 * 优先购买权协商. Records in which portions several claimants agreed to buy.
 */
public record SharePreEmption(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Holders portions,
        LocalDate effectiveOn,
        Provenance provenance) {
    public SharePreEmption {
        assets = List.copyOf(assets);
    }
}
