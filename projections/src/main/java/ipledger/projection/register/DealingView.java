package ipledger.projection.register;

import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.projection.feed.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 交易. One contract or act with its assets, each at its own stage.
 *
 * @param stage the furthest stage of the assets that have not ended; ended when all have
 * @param openedOn the day on which it began
 * @param payments what was paid under it, in the order of recording
 */
public record DealingView(
        DealingNumber number,
        DealingKind kind,
        DealingStage stage,
        Optional<String> contractNumber,
        LocalDate openedOn,
        List<DealingAsset> assets,
        List<Payment> payments,
        Mark mark,
        long ledgerPosition) {
    public DealingView {
        assets = List.copyOf(assets);
        payments = List.copyOf(payments);
    }

    /** 款项. Money paid, to whom it went, and what for. */
    public record Payment(LocalDate paidOn, Money amount, PaymentUse use, Optional<String> occasion) {}

    /** 交易标的. */
    public record DealingAsset(AssetNumber asset, DealingStage stage, LocalDate since) {}
}
