package ipledger.projection.register;

import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.identifier.AssetNumber;
import ipledger.projection.feed.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 交易. One contract or act with its assets, each at its own stage.
 *
 * @param stage the furthest stage of the assets that have not ended; ended when all have
 * @param openedOn the day on which it began
 */
public record DealingView(
        DealingNumber number,
        DealingKind kind,
        DealingStage stage,
        Optional<String> contractNumber,
        LocalDate openedOn,
        List<DealingAsset> assets,
        Mark mark,
        long ledgerPosition) {
    public DealingView {
        assets = List.copyOf(assets);
    }

    /** 交易标的. */
    public record DealingAsset(AssetNumber asset, DealingStage stage, LocalDate since) {}
}
