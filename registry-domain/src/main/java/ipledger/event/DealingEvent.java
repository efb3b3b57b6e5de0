package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 交易. The life of one contract or act over one or many assets. */
public sealed interface DealingEvent extends RegisterEvent {
    DealingNumber dealing();

    /** 交易立项. The dealing is known from this entry on, with its assets. */
    @Recorded(value = "dealing.opened.v1", st27 = "W00")
    record DealingOpened(
            DealingNumber dealing,
            DealingKind kind,
            DealingStage stage,
            List<AssetNumber> assets,
            Optional<String> contractNumber,
            LocalDate effectiveOn,
            Provenance provenance)
            implements DealingEvent {
        public DealingOpened {
            assets = List.copyOf(assets);
        }
    }

    /** 交易标的增加. Further assets belong to the dealing (one registration, published in several records). */
    @Recorded(value = "dealing.assets-added.v1", st27 = "W00")
    record DealingAssetsAdded(
            DealingNumber dealing, List<AssetNumber> assets, LocalDate effectiveOn, Provenance provenance)
            implements DealingEvent {
        public DealingAssetsAdded {
            assets = List.copyOf(assets);
        }
    }

    /** 交易阶段. The dealing, or that part of its assets, reached a stage. */
    @Recorded(value = "dealing.stage-reached.v1", st27 = "W00")
    record DealingStageReached(
            DealingNumber dealing,
            DealingStage stage,
            List<AssetNumber> assets,
            LocalDate effectiveOn,
            Provenance provenance)
            implements DealingEvent {
        public DealingStageReached {
            assets = List.copyOf(assets);
        }
    }

    /**
     * 款项支付. Money was paid under the dealing: a price, a licence fee, an instalment.
     *
     * @param occasion what it was paid for: the period of a royalty, the milestone reached
     */
    @Recorded(value = "dealing.payment-made.v1", st27 = "W00")
    record PaymentMade(
            DealingNumber dealing,
            Money amount,
            PaymentUse use,
            Optional<String> occasion,
            LocalDate effectiveOn,
            Provenance provenance)
            implements DealingEvent {}

    /** 款项去向. To whom the money went. */
    enum PaymentUse {
        /** 付给权利人. */
        TO_HOLDER,
        /** 向质权人提前清偿 (民法典 444). */
        EARLY_PAYMENT,
        /** 提存 (民法典 444). */
        DEPOSIT
    }

    /** 交易种类. The four ways of dealing in an asset. */
    enum DealingKind {
        LICENCE,
        TRANSFER,
        CONTRIBUTION,
        PLEDGE
    }

    /** 阶段. Agreed by the parties, filed with the office, registered (or in force by contract), ended. */
    enum DealingStage {
        AGREED,
        FILED,
        REGISTERED,
        ENDED
    }
}
