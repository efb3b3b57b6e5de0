package ipledger.contribution;

import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forKinds;

import ipledger.contribution.rules.CallGivesSixtyDays;
import ipledger.contribution.rules.CoHoldersConsent;
import ipledger.contribution.rules.CompanyHasTheRightOfUse;
import ipledger.contribution.rules.CompanyHoldsTitle;
import ipledger.contribution.rules.CompletedContributionWasAgreed;
import ipledger.contribution.rules.ContributedWithinTheValuation;
import ipledger.contribution.rules.ContributionIsNotEnteredTwice;
import ipledger.contribution.rules.ContributionIsValued;
import ipledger.contribution.rules.ContributionNamedStands;
import ipledger.contribution.rules.ContributorIsHolder;
import ipledger.contribution.rules.DifferencePaidIsOwed;
import ipledger.contribution.rules.FailedContributionWasAgreed;
import ipledger.contribution.rules.KindMayBeContributed;
import ipledger.contribution.rules.NothingIsSuspendedOrFrozen;
import ipledger.contribution.rules.OlderTermIsAdjusted;
import ipledger.contribution.rules.PaidBeforeTheCompanyIsFounded;
import ipledger.contribution.rules.PaidWithinFiveYears;
import ipledger.contribution.rules.PledgeesConsent;
import ipledger.contribution.rules.ProfitIsSharedForThreeYears;
import ipledger.contribution.rules.ReductionReduces;
import ipledger.contribution.rules.ReversedContributionWasCompleted;
import ipledger.contribution.rules.RewardReachesTheMinimum;
import ipledger.contribution.rules.RewardedDealingIsOnRecord;
import ipledger.contribution.rules.RightHasNotEnded;
import ipledger.contribution.rules.RightOfUseIsAccepted;
import ipledger.contribution.rules.SharesAreLostAfterTheGrace;
import ipledger.contribution.rules.StateOwnedValuationIsFiled;
import ipledger.contribution.rules.ValuationIsValidOnTheDay;
import ipledger.contribution.rules.WorthFoundIsLess;
import ipledger.event.AssetKind;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 出资规则集. Every rule on equity contributions, each by its own text and from its own day (law group CONTRIBUTION). */
public final class ContributionRules {
    private static final Period COL_IN_FORCE = Period.from("2024-07-01");
    private static final Period STC_IN_FORCE = Period.from("2015-10-01");
    private static final Period PL_IN_FORCE = Period.from("2021-06-01");
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");

    private static final Set<AssetKind> OTHER_RIGHTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    public static final Rulebook ALL = new Rulebook(List.of(
            new KindMayBeContributed(forEveryKind("CONTRIBUTION-01", col("48"), COL_IN_FORCE)),
            new ContributorIsHolder(forEveryRight("CONTRIBUTION-02", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ContributionIsValued(forEveryKind("CONTRIBUTION-03", col("48"), COL_IN_FORCE)),
            new ContributedWithinTheValuation(forEveryKind("CONTRIBUTION-04", col("48"), COL_IN_FORCE)),
            new ValuationIsValidOnTheDay(forEveryKind("CONTRIBUTION-05", col("48"), COL_IN_FORCE)),
            new RightHasNotEnded(forEveryKind("CONTRIBUTION-06", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PledgeesConsent(forEveryKind("CONTRIBUTION-07", Citation.of("民法典", "444"), CC_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(forEveryKind("CONTRIBUTION-08", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new CoHoldersConsent(forKinds(PATENTS, "CONTRIBUTION-09", Citation.of("专利法 (2020)", "14"), PL_IN_FORCE)),
            new CoHoldersConsent(
                    forKinds(OTHER_RIGHTS, "CONTRIBUTION-10", Citation.byAnalogy("专利法 (2020)", "14"), PL_IN_FORCE)),
            new CompanyHoldsTitle(forEveryKind("CONTRIBUTION-11", col("49"), COL_IN_FORCE)),
            new ContributionIsNotEnteredTwice(
                    forEveryRight("CONTRIBUTION-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new CompletedContributionWasAgreed(
                    forEveryRight("CONTRIBUTION-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new FailedContributionWasAgreed(forEveryRight("CONTRIBUTION-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ReversedContributionWasCompleted(
                    forEveryRight("CONTRIBUTION-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new RightOfUseIsAccepted(
                    forEveryKind("CONTRIBUTION-12", Citation.byAnalogy("公司法 (2023)", "48"), COL_IN_FORCE)),
            new PaidWithinFiveYears(forEveryKind("CONTRIBUTION-13", col("47, 228"), COL_IN_FORCE)),
            new PaidBeforeTheCompanyIsFounded(forEveryKind("CONTRIBUTION-14", col("98, 228"), COL_IN_FORCE)),
            new StateOwnedValuationIsFiled(forEveryKind("CONTRIBUTION-15", col("48"), COL_IN_FORCE)),
            new CompanyHasTheRightOfUse(
                    forEveryKind("CONTRIBUTION-16", Citation.byAnalogy("公司法 (2023)", "49"), COL_IN_FORCE)),
            new OlderTermIsAdjusted(forEveryKind("CONTRIBUTION-17", col("47, 98"), Period.from("2027-07-01"))),
            new CallGivesSixtyDays(forEveryKind("CONTRIBUTION-18", col("51, 52"), COL_IN_FORCE)),
            new SharesAreLostAfterTheGrace(forEveryKind("CONTRIBUTION-19", col("52"), COL_IN_FORCE)),
            new ReductionReduces(forEveryRight("CONTRIBUTION-20", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new RewardReachesTheMinimum(forEveryKind("CONTRIBUTION-21", stc("45"), STC_IN_FORCE)),
            new ProfitIsSharedForThreeYears(forEveryKind("CONTRIBUTION-22", stc("45"), STC_IN_FORCE)),
            new RewardedDealingIsOnRecord(forEveryRight("CONTRIBUTION-23", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new WorthFoundIsLess(forEveryKind("CONTRIBUTION-24", col("49, 50, 99"), COL_IN_FORCE)),
            new DifferencePaidIsOwed(forEveryKind("CONTRIBUTION-25", col("49, 50, 99"), COL_IN_FORCE)),
            new ContributionNamedStands(forEveryRight("CONTRIBUTION-55", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private ContributionRules() {}

    private static Citation stc(String article) {
        return Citation.of("促进科技成果转化法 (2015)", article);
    }

    private static Citation col(String article) {
        return Citation.of("公司法 (2023)", article);
    }
}
