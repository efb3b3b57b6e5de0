package ipledger.contribution;

import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forKinds;

import ipledger.contribution.rules.CoHoldersConsent;
import ipledger.contribution.rules.CompanyHoldsTitle;
import ipledger.contribution.rules.CompletedContributionWasAgreed;
import ipledger.contribution.rules.ContributedWithinTheValuation;
import ipledger.contribution.rules.ContributionIsNotEnteredTwice;
import ipledger.contribution.rules.ContributionIsValued;
import ipledger.contribution.rules.ContributorIsHolder;
import ipledger.contribution.rules.FailedContributionWasAgreed;
import ipledger.contribution.rules.KindMayBeContributed;
import ipledger.contribution.rules.NothingIsSuspendedOrFrozen;
import ipledger.contribution.rules.PledgeesConsent;
import ipledger.contribution.rules.ReversedContributionWasCompleted;
import ipledger.contribution.rules.RightHasNotEnded;
import ipledger.contribution.rules.ValuationIsValidOnTheDay;
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
                    forEveryRight("CONTRIBUTION-54", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private ContributionRules() {}

    private static Citation col(String article) {
        return Citation.of("公司法 (2023)", article);
    }
}
