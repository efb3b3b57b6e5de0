package ipledger.right;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.APPLICATION_NUMBERS_2003;
import static ipledger.rule.LawText.CIVIL_CODE;
import static ipledger.rule.LawText.COPYRIGHT_LAW_2020;
import static ipledger.rule.LawText.COURT_ON_FREEZES_2020;
import static ipledger.rule.LawText.COURT_ON_FROZEN_MARKS_2020;
import static ipledger.rule.LawText.EXAMINATION_GUIDELINES;
import static ipledger.rule.LawText.LAYOUT_DESIGNS_2001;
import static ipledger.rule.LawText.LAYOUT_DESIGNS_2026;
import static ipledger.rule.LawText.PATENT_LAW_2008;
import static ipledger.rule.LawText.PATENT_LAW_2020;
import static ipledger.rule.LawText.PATENT_PLEDGES_2021;
import static ipledger.rule.LawText.PATENT_RULES_2010;
import static ipledger.rule.LawText.PATENT_RULES_2023;
import static ipledger.rule.LawText.TRADEMARK_LAW_2019;
import static ipledger.rule.LawText.TRADEMARK_LAW_2026;
import static ipledger.rule.LawText.TRADEMARK_RULES_2014;
import static ipledger.rule.LawText.VARIETIES_2014;
import static ipledger.rule.LawText.VARIETIES_2025;
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

    public static final Rulebook ALL = new Rulebook(List.of(
            new FilingIsEnteredOnce(forEveryRight("RIGHT-01", OF_THE_REGISTER)),
            new GrantIsEnteredOnce(forEveryRight("RIGHT-02", OF_THE_REGISTER)),
            new GrantIsNotBeforeFiling(forEveryRight("RIGHT-03", OF_THE_REGISTER)),
            new TermDoesNotEndBeforeGrant(forEveryRight("RIGHT-04", OF_THE_REGISTER)),
            new GrantNamesItsHolders(forEveryRight("RIGHT-05", OF_THE_REGISTER)),
            new GrantedToTheHolders(forEveryRight("RIGHT-06", OF_THE_REGISTER)),
            new NumberFitsKind(forEveryKind("RIGHT-07", APPLICATION_NUMBERS_2003.unnumbered())),
            new NumberFitsKind(forForeignRights("RIGHT-07", OF_THE_REGISTER)),
            new NumberIsPrincipal(forEveryRight("RIGHT-08", OF_THE_REGISTER)),
            new StatedTermIsWithinTheLaw(forKinds(PATENTS, "RIGHT-11", PATENT_LAW_2008.article("42"))),
            new StatedTermIsWithinTheLaw(forKinds(PATENTS, "RIGHT-11", PATENT_LAW_2020.article("42"))),
            new StatedTermIsWithinTheLaw(forKinds(MARKS, "RIGHT-12", TRADEMARK_LAW_2019.article("39"))),
            new StatedTermIsWithinTheLaw(forKinds(MARKS, "RIGHT-12", TRADEMARK_LAW_2026.article("43"))),
            new StatedTermIsWithinTheLaw(forKinds(VARIETIES, "RIGHT-13", VARIETIES_2014.article("34"))),
            new StatedTermIsWithinTheLaw(forKinds(VARIETIES, "RIGHT-13", VARIETIES_2025.article("35"))),
            new StatedTermIsWithinTheLaw(forKinds(LAYOUTS, "RIGHT-14", LAYOUT_DESIGNS_2001.article("12"))),
            new StatedTermIsWithinTheLaw(forKinds(LAYOUTS, "RIGHT-14", LAYOUT_DESIGNS_2026.article("17"))),
            new StatedTermIsWithinTheLaw(forKinds(COPYRIGHTS, "RIGHT-15", COPYRIGHT_LAW_2020.article("23"))),
            new TermFactsFitTheKind(forEveryRight("RIGHT-16", OF_THE_REGISTER)),
            new DescribedMarkIsAMark(forEveryRight("RIGHT-17", OF_THE_REGISTER)),
            new SuspendedRightIsNotGivenUp(forKinds(PATENTS, "RIGHT-21", PATENT_RULES_2023.article("105"))),
            new SuspendedRightIsNotGivenUp(forKinds(MARKS, "RIGHT-22", COURT_ON_FROZEN_MARKS_2020.unnumbered())),
            new SuspendedRightIsNotGivenUp(forKinds(OTHERS, "RIGHT-23", COURT_ON_FREEZES_2020.unnumbered())),
            new AllHoldersGiveUp(forKinds(PATENTS, "RIGHT-24", PATENT_LAW_2020.article("14"))),
            new AllHoldersGiveUp(forKinds(NOT_PATENTS, "RIGHT-25", PATENT_LAW_2020.byAnalogy("14"))),
            new PledgeesConsentToGivingUp(forKinds(PATENTS, "RIGHT-26", PATENT_PLEDGES_2021.unnumbered())),
            new PledgeesConsentToGivingUp(forKinds(NOT_PATENTS, "RIGHT-27", CIVIL_CODE.byAnalogy("444"))),
            new OpenLicenceIsWithdrawnFirst(forKinds(PATENTS, "RIGHT-28", EXAMINATION_GUIDELINES.article("第五部分第十一章"))),
            new AnnuityIsPaidWithinGrace(forKinds(PATENTS, "RIGHT-31", PATENT_RULES_2010.article("98"))),
            new AnnuityIsPaidWithinGrace(forKinds(PATENTS, "RIGHT-31", PATENT_RULES_2023.article("115"))),
            new SurchargeIsPaid(forKinds(PATENTS, "RIGHT-32", PATENT_RULES_2010.article("98"))),
            new SurchargeIsPaid(forKinds(PATENTS, "RIGHT-32", PATENT_RULES_2023.article("115"))),
            new LapsesFromTheDueDay(forKinds(PATENTS, "RIGHT-33", PATENT_RULES_2010.article("98"))),
            new LapsesFromTheDueDay(forKinds(PATENTS, "RIGHT-33", PATENT_RULES_2023.article("115"))),
            new LapseIsNotifiedAfterGrace(forKinds(PATENTS, "RIGHT-34", PATENT_RULES_2010.article("98"))),
            new LapseIsNotifiedAfterGrace(forKinds(PATENTS, "RIGHT-34", PATENT_RULES_2023.article("115"))),
            new SuspendedRightDoesNotLapse(forEveryKind("RIGHT-35", PATENT_RULES_2023.article("105"))),
            new RestorationIsRequestedInTime(forKinds(PATENTS, "RIGHT-36", PATENT_RULES_2010.article("6"))),
            new RestorationIsRequestedInTime(forKinds(PATENTS, "RIGHT-36", PATENT_RULES_2023.article("6"))),
            new RestorationFollowsALapse(forEveryKind("RIGHT-37", OF_THE_REGISTER)),
            new RenewalIsAppliedForInTime(forKinds(MARKS, "RIGHT-38", TRADEMARK_LAW_2019.article("40"))),
            new RenewalIsAppliedForInTime(forKinds(MARKS, "RIGHT-38", TRADEMARK_LAW_2026.article("44"))),
            new RenewalRunsTenYears(forKinds(MARKS, "RIGHT-39", TRADEMARK_LAW_2019.article("40"))),
            new RenewalRunsTenYears(forKinds(MARKS, "RIGHT-39", TRADEMARK_LAW_2026.article("44"))),
            new OnlyInventionsAreCompensated(forKinds(NOT_INVENTIONS, "RIGHT-41", PATENT_LAW_2020.article("42"))),
            new DrugCompensationIsBounded(forKinds(PATENTS, "RIGHT-42", PATENT_LAW_2020.article("42"))),
            new NoCompensationAfterReplacement(forKinds(PATENTS, "RIGHT-43", PATENT_RULES_2023.article("47"))),
            new ReplacedByItsSameDayInvention(forKinds(UTILITY_MODELS, "RIGHT-44", PATENT_RULES_2023.article("47"))),
            new CancelledOnReceipt(forKinds(
                    MARKS, "RIGHT-45", TRADEMARK_RULES_2014.article("73").until("2026-12-31"))),
            new CancelledOnTheGazette(forKinds(MARKS, "RIGHT-45", TRADEMARK_LAW_2026.article("48"))),
            new InvalidationIsFinal(forKinds(PATENTS, "RIGHT-46", PATENT_LAW_2020.article("46"))),
            new InvalidationIsFinal(forKinds(MARKS, "RIGHT-47", TRADEMARK_LAW_2019.article("44, 45"))),
            new InvalidationIsFinal(forKinds(MARKS, "RIGHT-47", TRADEMARK_LAW_2026.article("50-53"))),
            new ContestedInTime(forKinds(PATENTS, "RIGHT-48", PATENT_LAW_2020.article("46"))),
            new ContestedInTime(forKinds(MARKS, "RIGHT-49", TRADEMARK_LAW_2019.article("44, 45"))),
            new ContestedInTime(forKinds(MARKS, "RIGHT-49", TRADEMARK_LAW_2026.article("50-53"))),
            new ExpiresAfterItsLastDay(forEveryKind("RIGHT-51", OF_THE_REGISTER)),
            new OnlyAStandingRightEnds(forEveryRight("RIGHT-52", OF_THE_REGISTER)),
            new MaintainedRightStands(forEveryRight("RIGHT-53", OF_THE_REGISTER)),
            new EndFitsTheKind(forEveryKind("RIGHT-54", OF_THE_REGISTER)),
            new AbandonmentWasDeclared(forEveryRight("RIGHT-55", OF_THE_REGISTER)),
            new WithdrawingIsOneOfSeveral(forEveryRight("RIGHT-56", OF_THE_REGISTER)),
            new RestoredOnRequest(forEveryRight("RIGHT-57", OF_THE_REGISTER)),
            new InvalidationCaseHasComeSoFar(forEveryRight("RIGHT-58", OF_THE_REGISTER)),
            new OnlyAnApplicationIsDiscontinued(forEveryRight("RIGHT-59", OF_THE_REGISTER)),
            new KindIsOnRecord(forEveryRight("RIGHT-60", OF_THE_REGISTER))));

    private RightRules() {}
}
