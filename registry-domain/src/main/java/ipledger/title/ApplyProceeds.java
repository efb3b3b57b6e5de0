package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 转让价款的处理. Records what became of the price of pledged assets: early payment to the pledgee, or deposit (民法典 444).
 *
 * @param assets empty for all assets of the dealing
 */
public record ApplyProceeds(
        DealingNumber dealing,
        List<AssetNumber> assets,
        ProceedsUse use,
        Optional<Money> amount,
        LocalDate effectiveOn,
        Provenance provenance) {
    public ApplyProceeds {
        assets = List.copyOf(assets);
    }
}
