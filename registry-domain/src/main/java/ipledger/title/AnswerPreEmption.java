package ipledger.title;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.identifier.AssetNumber;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;

/**
 * 优先购买权答复. Records that a co-holder claimed the share that was offered, or waived.
 */
public record AnswerPreEmption(
        DealingNumber dealing,
        List<AssetNumber> assets,
        Party coHolder,
        PreEmptionAnswer answer,
        LocalDate effectiveOn,
        Provenance provenance) {
    public AnswerPreEmption {
        assets = List.copyOf(assets);
    }
}
