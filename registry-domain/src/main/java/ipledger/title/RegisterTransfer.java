package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 转让登记. Records that the competent office registered a transfer; title moves on {@code effectiveOn}.
 *
 * @param assets empty for all assets of the dealing on which the transfer still runs
 * @param conveyance absent where the transfer was agreed here before and is registered as agreed
 */
public record RegisterTransfer(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Optional<Conveyance> conveyance,
        LocalDate effectiveOn,
        Provenance provenance) {
    public RegisterTransfer {
        assets = List.copyOf(assets);
    }
}
