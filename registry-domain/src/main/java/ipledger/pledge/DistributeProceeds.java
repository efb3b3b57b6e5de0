package ipledger.pledge;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 价款分配. Records what one asset fetched; each pledge gets its due by rank, and the pledgor what is left (民法典 414, 438). */
public record DistributeProceeds(
        DealingNumber dealing,
        AssetNumber asset,
        Money proceeds,
        Optional<Money> costs,
        List<Due> dues,
        LocalDate effectiveOn,
        Provenance provenance) {
    public DistributeProceeds {
        dues = List.copyOf(dues);
    }

    /** 应受清偿额. What one pledge has to get. */
    public record Due(DealingNumber pledge, Money amount) {}
}
