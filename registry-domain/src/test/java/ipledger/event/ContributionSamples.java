package ipledger.event;

import static ipledger.event.SampleWords.ACT;
import static ipledger.event.SampleWords.DAY;
import static ipledger.event.SampleWords.FACT;
import static ipledger.event.SampleWords.INVENTION;
import static ipledger.event.SampleWords.INVENTOR;
import static ipledger.event.SampleWords.VALVE;
import static ipledger.event.SampleWords.valuation;

import ipledger.event.ContributionEvent.CompanyKind;
import ipledger.event.ContributionEvent.ContributedRight;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReduced;
import ipledger.event.ContributionEvent.ContributionRevalued;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.ContributionEvent.DifferencePaid;
import ipledger.event.ContributionEvent.OverValuationFound;
import ipledger.event.ContributionEvent.PaymentCalled;
import ipledger.event.ContributionEvent.Reward;
import ipledger.event.ContributionEvent.RewardBasis;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.event.ContributionEvent.SharesLost;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.event.ValuationEvent.ValuationWithdrawn;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import ipledger.party.Share;
import java.util.List;
import java.util.Optional;

/** 作价出资、评估与实施样例. Contributions, valuations and use. */
final class ContributionSamples {
    private static final DealingNumber CONTRIBUTION = DealingNumber.of("HY-CZ-2026-0003");
    private static final ContributionTerms CONTRIBUTION_TERMS = new ContributionTerms(
            List.of(VALVE),
            Party.named("雁峰泵业有限公司（演示）"),
            valuation(),
            Money.of("7500000.00 CNY"),
            Optional.of(Money.of("30000000.00 CNY")),
            Optional.of(Share.of(1, 4)),
            List.of(),
            Optional.of(CompanyKind.LIMITED),
            Optional.of(DAY.minusDays(30)),
            Optional.of(DAY.plusYears(4)),
            Optional.of(ContributedRight.USE),
            Optional.of("登字2026-001"),
            true,
            true);

    private ContributionSamples() {}

    static List<RegisterEvent> all() {
        return List.of(
                new ContributionAgreed(INVENTION, CONTRIBUTION, CONTRIBUTION_TERMS, DAY, ACT),
                new ContributionCompleted(INVENTION, CONTRIBUTION, DAY.plusDays(2), DAY, ACT),
                new ContributionFailed(INVENTION, CONTRIBUTION, "公司未设立", DAY, ACT),
                new ContributionReversed(INVENTION, CONTRIBUTION, "减资", DAY, ACT),
                new ContributionRevalued(INVENTION, CONTRIBUTION, valuation(), DAY, ACT),
                new OverValuationFound(INVENTION, CONTRIBUTION, Money.of("6000000.00 CNY"), "衡阳市中级人民法院", DAY, FACT),
                new DifferencePaid(INVENTION, CONTRIBUTION, Money.of("1500000.00 CNY"), DAY, ACT),
                new ContributionReduced(
                        INVENTION,
                        CONTRIBUTION,
                        Money.of("6000000.00 CNY"),
                        Optional.of(Share.of(1, 5)),
                        "减资",
                        DAY,
                        ACT),
                new PaymentCalled(INVENTION, CONTRIBUTION, DAY.plusDays(60), DAY, ACT),
                new SharesLost(INVENTION, CONTRIBUTION, Optional.of(Share.of(1, 4)), DAY, ACT),
                new RewardSettled(
                        INVENTION,
                        CONTRIBUTION,
                        Party.named("演示大学", PartyKind.UNIVERSITY),
                        new Reward(
                                RewardSource.OPERATING_PROFIT,
                                RewardBasis.RULE,
                                Share.of(1, 10),
                                Optional.of(5L),
                                List.of(INVENTOR)),
                        DAY,
                        ACT),
                new ValuationRecorded(INVENTION, valuation(), ValuationPurpose.PLEDGE, DAY, ACT),
                new ValuationWithdrawn(INVENTION, "演评报字[2026]第001号", "参数有误", DAY, ACT),
                new ImplementationRecorded(
                        INVENTION,
                        new Use(
                                UseKind.PRODUCT_SOLD,
                                VALVE,
                                DAY.minusYears(1),
                                DAY.minusDays(1),
                                List.of("高压阀门"),
                                Optional.of(Money.of("30000000.00 CNY")),
                                Optional.of(Money.of("28000000.00 CNY")),
                                Optional.of("ZM2026000001")),
                        DAY,
                        ACT));
    }
}
