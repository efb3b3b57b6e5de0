package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.Optional;

/** 评估. What a valuer found an asset to be worth, whatever it was valued for. */
public sealed interface ValuationEvent extends AssetEvent {

    /** 评估登载. A valuation of this asset was made; it counts from this entry on. */
    @Recorded(value = "valuation.recorded.v1", st27 = "W00")
    record ValuationRecorded(
            AssetNumber asset,
            Valuation valuation,
            ValuationPurpose purpose,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ValuationEvent {}

    /** 评估撤回. The valuer, or who supervises it, took the report back; nobody may rely on it from this day. */
    @Recorded(value = "valuation.withdrawn.v1", st27 = "W00")
    record ValuationWithdrawn(
            AssetNumber asset, String reportNumber, String reason, LocalDate effectiveOn, Provenance provenance)
            implements ValuationEvent {}

    /**
     * 评估. A valuation of one asset, or of all that a contract is about.
     *
     * @param referenceDate 评估基准日
     * @param validUntil the last day on which the report may be relied on
     * @param filingNumber 备案号, of the body that supervises state-owned assets; absent where none is asked for
     */
    record Valuation(
            Party valuer,
            String reportNumber,
            String method,
            LocalDate referenceDate,
            LocalDate validUntil,
            Money amount,
            Optional<String> filingNumber) {
        public Valuation(
                Party valuer,
                String reportNumber,
                String method,
                LocalDate referenceDate,
                LocalDate validUntil,
                Money amount) {
            this(valuer, reportNumber, method, referenceDate, validUntil, amount, Optional.empty());
        }
    }

    /** 评估目的. What it was valued for. */
    enum ValuationPurpose {
        /** 质押. */
        PLEDGE,
        /** 转让. */
        TRANSFER,
        /** 许可. */
        LICENCE,
        /** 作价出资. */
        CONTRIBUTION,
        /** 诉讼, 仲裁. */
        DISPUTE,
        /** 质权实现, 拍卖, 变卖. */
        ENFORCEMENT,
        /** 财务报告. */
        ACCOUNTING,
        /** 其他. */
        OTHER
    }
}
