package ipledger.event;

import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 作价出资. An asset given to a company for shares in it (公司法 2023, 48, 49). */
public sealed interface ContributionEvent extends AssetEvent {

    /** 出资约定. The contribution was agreed and valued; title has not moved. */
    @Recorded(value = "contribution.agreed.v1", st27 = "R00")
    record ContributionAgreed(
            AssetNumber asset,
            DealingNumber dealing,
            ContributionTerms terms,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ContributionEvent {}

    /** 出资完成. Title has moved to the company and the asset is delivered (公司法 49). */
    @Recorded(value = "contribution.completed.v1", st27 = "R00")
    record ContributionCompleted(
            AssetNumber asset,
            DealingNumber dealing,
            LocalDate deliveredOn,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ContributionEvent {}

    /** 出资未成. The contribution came to nothing before title moved. */
    @Recorded(value = "contribution.failed.v1", st27 = "R00")
    record ContributionFailed(
            AssetNumber asset, DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance)
            implements ContributionEvent {}

    /** 出资撤回. A completed contribution was undone; the transfer back is an entry of its own. */
    @Recorded(value = "contribution.reversed.v1", st27 = "R00")
    record ContributionReversed(
            AssetNumber asset, DealingNumber dealing, String reason, LocalDate effectiveOn, Provenance provenance)
            implements ContributionEvent {}

    /**
     * 出资内容.
     *
     * @param contributedAmount the amount for which this asset is taken into the capital
     * @param shareholding 持股比例, the part of the company's capital received for the whole contribution
     */
    record ContributionTerms(
            List<Party> contributors,
            Party company,
            Valuation valuation,
            Money contributedAmount,
            Optional<Money> registeredCapital,
            Optional<Share> shareholding,
            List<Party> consents) {
        public ContributionTerms {
            contributors = List.copyOf(contributors);
            consents = List.copyOf(consents);
        }
    }

    /**
     * 评估. A valuation of one asset.
     *
     * @param referenceDate 评估基准日
     * @param validUntil the last day on which the report may be relied on
     */
    record Valuation(
            Party valuer,
            String reportNumber,
            String method,
            LocalDate referenceDate,
            LocalDate validUntil,
            Money amount) {}
}
