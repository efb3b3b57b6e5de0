package ipledger.licence;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 开放许可声明撤回. Records that the offer is withdrawn, from the day of the gazette; licences already given stand.
 */
public record WithdrawOpenLicence(List<AssetNumber> assets, LocalDate effectiveOn, Provenance provenance) {
    public WithdrawOpenLicence {
        assets = List.copyOf(assets);
    }
}
