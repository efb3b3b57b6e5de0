package ipledger.right;

import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.right.rules.AbandonmentWasDeclared;
import ipledger.right.rules.AllHoldersGiveUp;
import ipledger.right.rules.AnnuityIsPaidWithinGrace;
import ipledger.right.rules.CancelledOnReceipt;
import ipledger.right.rules.CancelledOnTheGazette;
import ipledger.right.rules.ContestedInTime;
import ipledger.right.rules.DescribedMarkIsAMark;
import ipledger.right.rules.DrugCompensationIsBounded;
import ipledger.right.rules.EndFitsTheKind;
import ipledger.right.rules.ExpiresAfterItsLastDay;
import ipledger.right.rules.FilingIsEnteredOnce;
import ipledger.right.rules.GrantIsEnteredOnce;
import ipledger.right.rules.GrantIsNotBeforeFiling;
import ipledger.right.rules.GrantNamesItsHolders;
import ipledger.right.rules.GrantedToTheHolders;
import ipledger.right.rules.InvalidationCaseHasComeSoFar;
import ipledger.right.rules.InvalidationIsFinal;
import ipledger.right.rules.KindIsOnRecord;
import ipledger.right.rules.LapseIsNotifiedAfterGrace;
import ipledger.right.rules.LapsesFromTheDueDay;
import ipledger.right.rules.MaintainedRightStands;
import ipledger.right.rules.NoCompensationAfterReplacement;
import ipledger.right.rules.NumberFitsKind;
import ipledger.right.rules.NumberIsPrincipal;
import ipledger.right.rules.OnlyAStandingRightEnds;
import ipledger.right.rules.OnlyAnApplicationIsDiscontinued;
import ipledger.right.rules.OnlyInventionsAreCompensated;
import ipledger.right.rules.OpenLicenceIsWithdrawnFirst;
import ipledger.right.rules.PledgeesConsentToGivingUp;
import ipledger.right.rules.RenewalIsAppliedForInTime;
import ipledger.right.rules.RenewalRunsTenYears;
import ipledger.right.rules.ReplacedByItsSameDayInvention;
import ipledger.right.rules.RestorationFollowsALapse;
import ipledger.right.rules.RestorationIsRequestedInTime;
import ipledger.right.rules.RestoredOnRequest;
import ipledger.right.rules.StatedTermIsWithinTheLaw;
import ipledger.right.rules.SurchargeIsPaid;
import ipledger.right.rules.SuspendedRightDoesNotLapse;
import ipledger.right.rules.SuspendedRightIsNotGivenUp;
import ipledger.right.rules.TermDoesNotEndBeforeGrant;
import ipledger.right.rules.TermFactsFitTheKind;
import ipledger.right.rules.WithdrawingIsOneOfSeveral;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 权利规则集. The right itself, what keeps it alive and what ends it (law group RIGHT). */
public final class RightRules {
    private static final Set<AssetKind> VARIETIES = Set.of(AssetKind.PLANT_VARIETY);
    private static final Set<AssetKind> LAYOUTS = Set.of(AssetKind.LAYOUT_DESIGN);
    private static final Set<AssetKind> UTILITY_MODELS = Set.of(AssetKind.UTILITY_MODEL);
    private static final Set<AssetKind> NOT_INVENTIONS = Set.of(AssetKind.UTILITY_MODEL, AssetKind.DESIGN);
    private static final Set<AssetKind> OTHERS = Set.of(
            AssetKind.WORK,
            AssetKind.SOFTWARE,
            AssetKind.GEOGRAPHICAL_INDICATION,
            AssetKind.PLANT_VARIETY,
            AssetKind.LAYOUT_DESIGN,
            AssetKind.DOMAIN_NAME);
    private static final Set<AssetKind> NOT_PATENTS =
            Stream.concat(OTHERS.stream(), MARKS.stream()).collect(Collectors.toUnmodifiableSet());

    private static final Period PL_2008 = Period.between("2009-10-01", "2021-05-31");
    private static final Period PL_2020 = Period.from("2021-06-01");
    private static final Period PLR_2010 = Period.between("2010-02-01", "2024-01-19");
    private static final Period PLR_2023 = Period.from("2024-01-20");
    private static final Period TL_2019 = Period.between("2019-11-01", "2026-12-31");
    private static final Period TL_2026 = Period.from("2027-01-01");
    private static final Citation NO_TEXT = Citation.OF_THE_REGISTER;

    public static final Rulebook ALL = new Rulebook(List.of(
            new FilingIsEnteredOnce(forEveryRight("RIGHT-01", NO_TEXT, Period.ALWAYS)),
            new GrantIsEnteredOnce(forEveryRight("RIGHT-02", NO_TEXT, Period.ALWAYS)),
            new GrantIsNotBeforeFiling(forEveryRight("RIGHT-03", NO_TEXT, Period.ALWAYS)),
            new TermDoesNotEndBeforeGrant(forEveryRight("RIGHT-04", NO_TEXT, Period.ALWAYS)),
            new GrantNamesItsHolders(forEveryRight("RIGHT-05", NO_TEXT, Period.ALWAYS)),
            new GrantedToTheHolders(forEveryRight("RIGHT-06", NO_TEXT, Period.ALWAYS)),
            new NumberFitsKind(forEveryKind("RIGHT-07", Citation.of("专利申请号标准 ZC 0006-2003", ""), Period.ALWAYS)),
            new NumberFitsKind(forForeignRights("RIGHT-07", NO_TEXT, Period.ALWAYS)),
            new NumberIsPrincipal(forEveryRight("RIGHT-08", NO_TEXT, Period.ALWAYS)),
            new StatedTermIsWithinTheLaw(forKinds(PATENTS, "RIGHT-11", Citation.of("专利法 (2008)", "42"), PL_2008)),
            new StatedTermIsWithinTheLaw(forKinds(PATENTS, "RIGHT-11", pl("42"), PL_2020)),
            new StatedTermIsWithinTheLaw(forKinds(MARKS, "RIGHT-12", tl19("39"), TL_2019)),
            new StatedTermIsWithinTheLaw(forKinds(MARKS, "RIGHT-12", tl26("43"), TL_2026)),
            new StatedTermIsWithinTheLaw(forKinds(
                    VARIETIES,
                    "RIGHT-13",
                    Citation.of("植物新品种保护条例 (2014)", "34"),
                    Period.between("2014-07-29", "2025-05-31"))),
            new StatedTermIsWithinTheLaw(
                    forKinds(VARIETIES, "RIGHT-13", Citation.of("植物新品种保护条例 (2025)", "35"), Period.from("2025-06-01"))),
            new StatedTermIsWithinTheLaw(forKinds(
                    LAYOUTS,
                    "RIGHT-14",
                    Citation.of("集成电路布图设计保护条例 (2001)", "12"),
                    Period.between("2001-10-01", "2026-10-14"))),
            new StatedTermIsWithinTheLaw(
                    forKinds(LAYOUTS, "RIGHT-14", Citation.of("集成电路布图设计保护条例 (2026)", "17"), Period.from("2026-10-15"))),
            new StatedTermIsWithinTheLaw(forKinds(COPYRIGHTS, "RIGHT-15", Citation.of("著作权法 (2020)", "23"), PL_2020)),
            new TermFactsFitTheKind(forEveryRight("RIGHT-16", NO_TEXT, Period.ALWAYS)),
            new DescribedMarkIsAMark(forEveryRight("RIGHT-17", NO_TEXT, Period.ALWAYS)),
            new SuspendedRightIsNotGivenUp(forKinds(PATENTS, "RIGHT-21", plr("105"), PLR_2023)),
            new SuspendedRightIsNotGivenUp(forKinds(
                    MARKS,
                    "RIGHT-22",
                    Citation.of("最高人民法院关于人民法院对注册商标权进行财产保全的解释 (2020)", ""),
                    Period.from("2021-01-01"))),
            new SuspendedRightIsNotGivenUp(forKinds(
                    OTHERS,
                    "RIGHT-23",
                    Citation.of("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定 (2020)", ""),
                    Period.from("2021-01-01"))),
            new AllHoldersGiveUp(forKinds(PATENTS, "RIGHT-24", pl("14"), PL_2020)),
            new AllHoldersGiveUp(forKinds(NOT_PATENTS, "RIGHT-25", Citation.byAnalogy("专利法 (2020)", "14"), PL_2020)),
            new PledgeesConsentToGivingUp(
                    forKinds(PATENTS, "RIGHT-26", Citation.of("专利权质押登记办法 (2021)", ""), Period.from("2021-11-15"))),
            new PledgeesConsentToGivingUp(
                    forKinds(NOT_PATENTS, "RIGHT-27", Citation.byAnalogy("民法典", "444"), Period.from("2021-01-01"))),
            new OpenLicenceIsWithdrawnFirst(forKinds(PATENTS, "RIGHT-28", Citation.of("专利审查指南", "第五部分第十一章"), PLR_2023)),
            new AnnuityIsPaidWithinGrace(forKinds(PATENTS, "RIGHT-31", plr2010("98"), PLR_2010)),
            new AnnuityIsPaidWithinGrace(forKinds(PATENTS, "RIGHT-31", plr("115"), PLR_2023)),
            new SurchargeIsPaid(forKinds(PATENTS, "RIGHT-32", plr2010("98"), PLR_2010)),
            new SurchargeIsPaid(forKinds(PATENTS, "RIGHT-32", plr("115"), PLR_2023)),
            new LapsesFromTheDueDay(forKinds(PATENTS, "RIGHT-33", plr2010("98"), PLR_2010)),
            new LapsesFromTheDueDay(forKinds(PATENTS, "RIGHT-33", plr("115"), PLR_2023)),
            new LapseIsNotifiedAfterGrace(forKinds(PATENTS, "RIGHT-34", plr2010("98"), PLR_2010)),
            new LapseIsNotifiedAfterGrace(forKinds(PATENTS, "RIGHT-34", plr("115"), PLR_2023)),
            new SuspendedRightDoesNotLapse(forEveryKind("RIGHT-35", plr("105"), PLR_2023)),
            new RestorationIsRequestedInTime(forKinds(PATENTS, "RIGHT-36", plr2010("6"), PLR_2010)),
            new RestorationIsRequestedInTime(forKinds(PATENTS, "RIGHT-36", plr("6"), PLR_2023)),
            new RestorationFollowsALapse(forEveryKind("RIGHT-37", NO_TEXT, Period.ALWAYS)),
            new RenewalIsAppliedForInTime(forKinds(MARKS, "RIGHT-38", tl19("40"), TL_2019)),
            new RenewalIsAppliedForInTime(forKinds(MARKS, "RIGHT-38", tl26("44"), TL_2026)),
            new RenewalRunsTenYears(forKinds(MARKS, "RIGHT-39", tl19("40"), TL_2019)),
            new RenewalRunsTenYears(forKinds(MARKS, "RIGHT-39", tl26("44"), TL_2026)),
            new OnlyInventionsAreCompensated(forKinds(NOT_INVENTIONS, "RIGHT-41", pl("42"), PL_2020)),
            new DrugCompensationIsBounded(forKinds(PATENTS, "RIGHT-42", pl("42"), PL_2020)),
            new NoCompensationAfterReplacement(forKinds(PATENTS, "RIGHT-43", plr("47"), PLR_2023)),
            new ReplacedByItsSameDayInvention(forKinds(UTILITY_MODELS, "RIGHT-44", plr("47"), PLR_2023)),
            new CancelledOnReceipt(forKinds(
                    MARKS,
                    "RIGHT-45",
                    Citation.of("商标法实施条例 (2014)", "73"),
                    Period.between("2014-05-01", "2026-12-31"))),
            new CancelledOnTheGazette(forKinds(MARKS, "RIGHT-45", tl26("48"), TL_2026)),
            new InvalidationIsFinal(forKinds(PATENTS, "RIGHT-46", pl("46"), PL_2020)),
            new InvalidationIsFinal(forKinds(MARKS, "RIGHT-47", tl19("44, 45"), TL_2019)),
            new InvalidationIsFinal(forKinds(MARKS, "RIGHT-47", tl26("50-53"), TL_2026)),
            new ContestedInTime(forKinds(PATENTS, "RIGHT-48", pl("46"), PL_2020)),
            new ContestedInTime(forKinds(MARKS, "RIGHT-49", tl19("44, 45"), TL_2019)),
            new ContestedInTime(forKinds(MARKS, "RIGHT-49", tl26("50-53"), TL_2026)),
            new ExpiresAfterItsLastDay(forEveryKind("RIGHT-51", NO_TEXT, Period.ALWAYS)),
            new OnlyAStandingRightEnds(forEveryRight("RIGHT-52", NO_TEXT, Period.ALWAYS)),
            new MaintainedRightStands(forEveryRight("RIGHT-53", NO_TEXT, Period.ALWAYS)),
            new EndFitsTheKind(forEveryKind("RIGHT-54", NO_TEXT, Period.ALWAYS)),
            new AbandonmentWasDeclared(forEveryRight("RIGHT-55", NO_TEXT, Period.ALWAYS)),
            new WithdrawingIsOneOfSeveral(forEveryRight("RIGHT-56", NO_TEXT, Period.ALWAYS)),
            new RestoredOnRequest(forEveryRight("RIGHT-57", NO_TEXT, Period.ALWAYS)),
            new InvalidationCaseHasComeSoFar(forEveryRight("RIGHT-58", NO_TEXT, Period.ALWAYS)),
            new OnlyAnApplicationIsDiscontinued(forEveryRight("RIGHT-59", NO_TEXT, Period.ALWAYS)),
            new KindIsOnRecord(forEveryRight("RIGHT-60", NO_TEXT, Period.ALWAYS))));

    private RightRules() {}

    private static Citation pl(String article) {
        return Citation.of("专利法 (2020)", article);
    }

    private static Citation plr(String article) {
        return Citation.of("专利法实施细则 (2023)", article);
    }

    private static Citation plr2010(String article) {
        return Citation.of("专利法实施细则 (2010)", article);
    }

    private static Citation tl19(String article) {
        return Citation.of("商标法 (2019)", article);
    }

    private static Citation tl26(String article) {
        return Citation.of("商标法 (2026)", article);
    }
}
