package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * 优先购买权通知. Records that the co-holders were told on what terms a share of {@code assets} is to be sold under {@code dealing}; the notice reached them on {@code effectiveOn}.
 */
public record NoticePreEmption(
        DealingNumber dealing,
        List<AssetNumber> assets,
        PreEmptionOffer offer,
        LocalDate effectiveOn,
        Provenance provenance) {
    public NoticePreEmption {
        assets = List.copyOf(assets);
    }
}
