package ipledger.event;

import ipledger.event.ValuationEvent.Valuation;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 作价出资. An asset given to a company for shares in it (公司法 2023, 48, 49). */
public sealed interface ContributionEvent extends AssetEvent {

    /** 对出资的登载. What befalls a contribution that was agreed before. */
    sealed interface OnContribution extends ContributionEvent {
        DealingNumber dealing();
    }

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

    /** 重新评估. The contributed asset was valued again; what was contributed stays as agreed until it is reduced. */
    @Recorded(value = "contribution.revalued.v1", st27 = "W00")
    record ContributionRevalued(
            AssetNumber asset, DealingNumber dealing, Valuation valuation, LocalDate effectiveOn, Provenance provenance)
            implements OnContribution {}

    /**
     * 作价过高. What was contributed was found to be worth notably less when it was contributed; the contributor makes up
     * the difference (公司法 49, 50, 99).
     *
     * @param worth 实际价额, what it was worth
     * @param foundBy the court, the company or the valuer that found it
     */
    @Recorded(value = "contribution.over-valuation-found.v1", st27 = "W00")
    record OverValuationFound(
            AssetNumber asset,
            DealingNumber dealing,
            Money worth,
            String foundBy,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnContribution {}

    /** 补足出资. The contributor made up a part of the difference. */
    @Recorded(value = "contribution.difference-paid.v1", st27 = "W00")
    record DifferencePaid(
            AssetNumber asset, DealingNumber dealing, Money amount, LocalDate effectiveOn, Provenance provenance)
            implements OnContribution {}

    /** 减资. The asset now stands for less in the company's capital. */
    @Recorded(value = "contribution.reduced.v1", st27 = "W00")
    record ContributionReduced(
            AssetNumber asset,
            DealingNumber dealing,
            Money contributedAmount,
            Optional<Share> shareholding,
            String reason,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnContribution {}

    /**
     * 催缴. The company called in writing for a contribution that was not made as agreed (公司法 51, 52).
     *
     * @param graceUntil 宽限期届满日
     */
    @Recorded(value = "contribution.payment-called.v1", st27 = "W00")
    record PaymentCalled(
            AssetNumber asset,
            DealingNumber dealing,
            LocalDate graceUntil,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnContribution {}

    /** 失权. The contributor lost the shares not paid for, from the day of the company's written notice (公司法 52). */
    @Recorded(value = "contribution.shares-lost.v1", st27 = "W00")
    record SharesLost(
            AssetNumber asset,
            DealingNumber dealing,
            Optional<Share> shareholding,
            LocalDate effectiveOn,
            Provenance provenance)
            implements OnContribution {}

    /**
     * 职务成果奖酬. How those who made the asset share in a dealing with it (促进科技成果转化法 45).
     *
     * @param dealing the transfer, licence or contribution that they share in, or the own use of the unit
     * @param unit 单位, who owes the reward
     */
    @Recorded(value = "reward.settled.v1", st27 = "W00")
    record RewardSettled(
            AssetNumber asset,
            DealingNumber dealing,
            Party unit,
            Reward reward,
            LocalDate effectiveOn,
            Provenance provenance)
            implements ContributionEvent {}

    /**
     * 出资内容.
     *
     * @param contributedAmount the amount for which this asset is taken into the capital
     * @param shareholding 持股比例, the part of the company's capital received for the whole contribution
     * @param companyKind 公司类型; absent where the source does not say
     * @param subscribedOn 公司设立日或增资日, from which the term of payment runs
     * @param payBy 出资期限, the last day by the articles of the company
     * @param what whether title passes or a right of use is given
     * @param registrarAcceptance 登记机关受理号, of a right of use
     * @param convertedFirst 先转化后入股: used first, taken into the capital later
     * @param stateOwned 国有资产: the valuation is filed with the supervising body
     */
    record ContributionTerms(
            List<Party> contributors,
            Party company,
            Valuation valuation,
            Money contributedAmount,
            Optional<Money> registeredCapital,
            Optional<Share> shareholding,
            List<Party> consents,
            Optional<CompanyKind> companyKind,
            Optional<LocalDate> subscribedOn,
            Optional<LocalDate> payBy,
            Optional<ContributedRight> what,
            Optional<String> registrarAcceptance,
            boolean convertedFirst,
            boolean stateOwned) {
        public ContributionTerms {
            contributors = List.copyOf(contributors);
            consents = List.copyOf(consents);
        }

        /** Title, with nothing said of the company and of the term of payment. */
        public ContributionTerms(
                List<Party> contributors,
                Party company,
                Valuation valuation,
                Money contributedAmount,
                Optional<Money> registeredCapital,
                Optional<Share> shareholding,
                List<Party> consents) {
            this(
                    contributors,
                    company,
                    valuation,
                    contributedAmount,
                    registeredCapital,
                    shareholding,
                    consents,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);
        }

        /** True where a right of use is contributed and title stays. */
        public boolean isOfUse() {
            return what.filter(right -> right == ContributedRight.USE).isPresent();
        }

        /** The same, standing for {@code amount} and giving {@code part}. */
        public ContributionTerms reducedTo(Money amount, Optional<Share> part) {
            return new ContributionTerms(
                    contributors,
                    company,
                    valuation,
                    amount,
                    registeredCapital,
                    part,
                    consents,
                    companyKind,
                    subscribedOn,
                    payBy,
                    what,
                    registrarAcceptance,
                    convertedFirst,
                    stateOwned);
        }
    }

    /** 公司类型 (公司法 47, 98). */
    enum CompanyKind {
        /** 有限责任公司. */
        LIMITED,
        /** 股份有限公司. */
        BY_SHARES
    }

    /** 出资标的. What the company is given. */
    enum ContributedRight {
        /** 所有权, 权属. */
        TITLE,
        /** 使用权. */
        USE
    }

    /**
     * 奖酬内容.
     *
     * @param part of the net income, of the shares, or of the yearly operating profit
     * @param years for how many years, where it is a part of the operating profit
     */
    record Reward(RewardSource source, RewardBasis basis, Share part, Optional<Long> years, List<Party> beneficiaries) {
        public Reward {
            beneficiaries = List.copyOf(beneficiaries);
        }
    }

    /** 奖酬来源 (促进科技成果转化法 45). */
    enum RewardSource {
        /** 转让、许可净收入. */
        NET_INCOME,
        /** 作价投资所得股份或者出资比例. */
        SHARES,
        /** 实施转化的营业利润. */
        OPERATING_PROFIT
    }

    /** 奖酬依据. */
    enum RewardBasis {
        /** 单位规定. */
        RULE,
        /** 约定. */
        AGREEMENT,
        /** 法定: neither rule nor agreement. */
        STATUTE
    }
}
