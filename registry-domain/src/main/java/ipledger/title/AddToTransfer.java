package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/** 转让标的增加. Records that {@code assets} were added to a transfer agreed before: similar marks that were left out. */
public record AddToTransfer(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Conveyance conveyance,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AddToTransfer {
        assets = List.copyOf(assets);
    }
}
