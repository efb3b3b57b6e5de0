package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 转让约定. Records that a transfer of {@code assets} was agreed. Where the law of a kind moves title by the contract alone
 * (著作权法 27: works, software), title moves with this act; else it moves when the transfer is registered.
 */
public record AgreeTransfer(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Conveyance conveyance,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AgreeTransfer {
        assets = List.copyOf(assets);
    }
}
