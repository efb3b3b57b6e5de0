package ipledger.contribution;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.CIVIL_CODE;
import static ipledger.rule.LawText.COMPANY_LAW_2023;
import static ipledger.rule.LawText.CONVERSION_LAW_2015;
import static ipledger.rule.LawText.PATENT_LAW_2020;
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
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 出资规则集. Every rule on equity contributions, each by its own text and from its own day (law group CONTRIBUTION). */
public final class ContributionRules {
    private static final Set<AssetKind> OTHER_RIGHTS = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(PATENTS)));

    public static final Rulebook ALL = new Rulebook(List.of(
            new KindMayBeContributed(forEveryKind("CONTRIBUTION-01", COMPANY_LAW_2023.article("48"))),
            new ContributorIsHolder(forEveryRight("CONTRIBUTION-02", OF_THE_REGISTER)),
            new ContributionIsValued(forEveryKind("CONTRIBUTION-03", COMPANY_LAW_2023.article("48"))),
            new ContributedWithinTheValuation(forEveryKind("CONTRIBUTION-04", COMPANY_LAW_2023.article("48"))),
            new ValuationIsValidOnTheDay(forEveryKind("CONTRIBUTION-05", COMPANY_LAW_2023.article("48"))),
            new RightHasNotEnded(forEveryKind("CONTRIBUTION-06", OF_THE_REGISTER)),
            new PledgeesConsent(forEveryKind("CONTRIBUTION-07", CIVIL_CODE.article("444"))),
            new NothingIsSuspendedOrFrozen(forEveryKind("CONTRIBUTION-08", OF_THE_REGISTER)),
            new CoHoldersConsent(forKinds(PATENTS, "CONTRIBUTION-09", PATENT_LAW_2020.article("14"))),
            new CoHoldersConsent(forKinds(OTHER_RIGHTS, "CONTRIBUTION-10", PATENT_LAW_2020.byAnalogy("14"))),
            new CompanyHoldsTitle(forEveryKind("CONTRIBUTION-11", COMPANY_LAW_2023.article("49"))),
            new ContributionIsNotEnteredTwice(forEveryRight("CONTRIBUTION-51", OF_THE_REGISTER)),
            new CompletedContributionWasAgreed(forEveryRight("CONTRIBUTION-52", OF_THE_REGISTER)),
            new FailedContributionWasAgreed(forEveryRight("CONTRIBUTION-53", OF_THE_REGISTER)),
            new ReversedContributionWasCompleted(forEveryRight("CONTRIBUTION-54", OF_THE_REGISTER)),
            new RightOfUseIsAccepted(forEveryKind("CONTRIBUTION-12", COMPANY_LAW_2023.byAnalogy("48"))),
            new PaidWithinFiveYears(forEveryKind("CONTRIBUTION-13", COMPANY_LAW_2023.article("47, 228"))),
            new PaidBeforeTheCompanyIsFounded(forEveryKind("CONTRIBUTION-14", COMPANY_LAW_2023.article("98, 228"))),
            new StateOwnedValuationIsFiled(forEveryKind("CONTRIBUTION-15", COMPANY_LAW_2023.article("48"))),
            new CompanyHasTheRightOfUse(forEveryKind("CONTRIBUTION-16", COMPANY_LAW_2023.byAnalogy("49"))),
            new OlderTermIsAdjusted(forEveryKind(
                    "CONTRIBUTION-17", COMPANY_LAW_2023.article("47, 98").from("2027-07-01"))),
            new CallGivesSixtyDays(forEveryKind("CONTRIBUTION-18", COMPANY_LAW_2023.article("51, 52"))),
            new SharesAreLostAfterTheGrace(forEveryKind("CONTRIBUTION-19", COMPANY_LAW_2023.article("52"))),
            new ReductionReduces(forEveryRight("CONTRIBUTION-20", OF_THE_REGISTER)),
            new RewardReachesTheMinimum(forEveryKind("CONTRIBUTION-21", CONVERSION_LAW_2015.article("45"))),
            new ProfitIsSharedForThreeYears(forEveryKind("CONTRIBUTION-22", CONVERSION_LAW_2015.article("45"))),
            new RewardedDealingIsOnRecord(forEveryRight("CONTRIBUTION-23", OF_THE_REGISTER)),
            new WorthFoundIsLess(forEveryKind("CONTRIBUTION-24", COMPANY_LAW_2023.article("49, 50, 99"))),
            new DifferencePaidIsOwed(forEveryKind("CONTRIBUTION-25", COMPANY_LAW_2023.article("49, 50, 99"))),
            new ContributionNamedStands(forEveryRight("CONTRIBUTION-55", OF_THE_REGISTER))));

    private ContributionRules() {}
}
