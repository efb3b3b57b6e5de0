package ipledger.pledge;

import static ipledger.rule.Article.OF_THE_REGISTER;
import static ipledger.rule.LawText.CIVIL_CODE;
import static ipledger.rule.LawText.COPYRIGHT_LAW_2020;
import static ipledger.rule.LawText.COPYRIGHT_PLEDGES_2010;
import static ipledger.rule.LawText.COURT_ON_SECURITY_2020;
import static ipledger.rule.LawText.MARK_PLEDGES_2020;
import static ipledger.rule.LawText.PATENT_PLEDGES_2021;
import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.pledge.rules.AnnuitiesArePaid;
import ipledger.pledge.rules.AssignedPledgeIsInForce;
import ipledger.pledge.rules.ChangedDebtFallsDueWithinTheRight;
import ipledger.pledge.rules.ChangedPledgeIsInForce;
import ipledger.pledge.rules.CheckedUndertakingIsOnRecord;
import ipledger.pledge.rules.ClaimPeriodHasEnded;
import ipledger.pledge.rules.CoHoldersConsent;
import ipledger.pledge.rules.ContractHasItsContents;
import ipledger.pledge.rules.CopyrightContractHasItsContents;
import ipledger.pledge.rules.CopyrightPledgePassesByEntry;
import ipledger.pledge.rules.DebtFallsDueWithinTheRight;
import ipledger.pledge.rules.EarlierLicencesAreStated;
import ipledger.pledge.rules.EnforcementIsDue;
import ipledger.pledge.rules.FiledPledgeWasAgreed;
import ipledger.pledge.rules.FixedPledgeIsForAMaximumAmount;
import ipledger.pledge.rules.FixingWaitsTwoYears;
import ipledger.pledge.rules.ForfeitureClauseIsNotAccepted;
import ipledger.pledge.rules.InvalidationRequestIsKnown;
import ipledger.pledge.rules.KindMayBePledged;
import ipledger.pledge.rules.MaximumAmountHasItsCeiling;
import ipledger.pledge.rules.NoOtherPledgeStands;
import ipledger.pledge.rules.NothingIsSuspendedOrFrozen;
import ipledger.pledge.rules.OnlyCopyrightIsReleasedByAgreement;
import ipledger.pledge.rules.OnlyPropertyRightsArePledged;
import ipledger.pledge.rules.OthersSecuredAreNotHarmed;
import ipledger.pledge.rules.PartIsOfAnUnfixedClaim;
import ipledger.pledge.rules.PledgeIsNotEnteredTwice;
import ipledger.pledge.rules.PledgeNamedIsInForce;
import ipledger.pledge.rules.PledgeNamedWasRegistered;
import ipledger.pledge.rules.PledgeeExtendsWithGuaranteeAndNotice;
import ipledger.pledge.rules.PledgeePartsAddUp;
import ipledger.pledge.rules.PledgorIsRecordedHolder;
import ipledger.pledge.rules.PriorityIsWithinTheCeiling;
import ipledger.pledge.rules.ProceedsAreAccountedFor;
import ipledger.pledge.rules.ProceedsGoByRank;
import ipledger.pledge.rules.RegistrationHasItsTerm;
import ipledger.pledge.rules.RegistrationIsExtendedInTime;
import ipledger.pledge.rules.ReleasedPledgeIsInForce;
import ipledger.pledge.rules.RevokedPledgeWasRegistered;
import ipledger.pledge.rules.RightHasNotEnded;
import ipledger.pledge.rules.RightIsGranted;
import ipledger.pledge.rules.SameDayInventionIsKnown;
import ipledger.pledge.rules.SeizureIsOnRecord;
import ipledger.pledge.rules.SimilarMarksArePledgedTogether;
import ipledger.pledge.rules.TransferFollowsEnforcement;
import ipledger.pledge.rules.WithdrawnPledgeIsRunning;
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 质押规则集. Every rule on pledges, each by its own text and from its own day (law group PLEDGE). */
public final class PledgeRules {
    private static final Set<AssetKind> NOT_COPYRIGHT = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(COPYRIGHTS)));

    /** Varieties and layout designs have no text of their own on these points; the measures on patents are followed. */
    private static final Set<AssetKind> BY_ANALOGY = Set.of(AssetKind.PLANT_VARIETY, AssetKind.LAYOUT_DESIGN);

    public static final Rulebook ALL = new Rulebook(List.of(
            new PledgorIsRecordedHolder(forKinds(PATENTS, "PLEDGE-01", PATENT_PLEDGES_2021.article("11(1)"))),
            new RightHasNotEnded(forKinds(PATENTS, "PLEDGE-02", PATENT_PLEDGES_2021.article("11(2)"))),
            new RightIsGranted(forKinds(PATENTS, "PLEDGE-03", PATENT_PLEDGES_2021.article("11(3)"))),
            new AnnuitiesArePaid(forKinds(PATENTS, "PLEDGE-04", PATENT_PLEDGES_2021.article("11(4)"))),
            new NothingIsSuspendedOrFrozen(forKinds(PATENTS, "PLEDGE-05", PATENT_PLEDGES_2021.article("11(5)"))),
            new DebtFallsDueWithinTheRight(forKinds(PATENTS, "PLEDGE-06", PATENT_PLEDGES_2021.article("11(6)"))),
            new ContractHasItsContents(forKinds(PATENTS, "PLEDGE-07", PATENT_PLEDGES_2021.article("8, 11(7)"))),
            new CoHoldersConsent(forKinds(PATENTS, "PLEDGE-08", PATENT_PLEDGES_2021.article("11(8)"))),
            new NoOtherPledgeStands(forKinds(PATENTS, "PLEDGE-09", PATENT_PLEDGES_2021.article("11(9)"))),
            new SameDayInventionIsKnown(
                    forKinds(Set.of(AssetKind.UTILITY_MODEL), "PLEDGE-10", PATENT_PLEDGES_2021.article("11(10)"))),
            new InvalidationRequestIsKnown(forKinds(PATENTS, "PLEDGE-11", PATENT_PLEDGES_2021.article("11(11)"))),
            new KindMayBePledged(forEveryKind("PLEDGE-12", CIVIL_CODE.article("440"))),
            new MaximumAmountHasItsCeiling(forEveryKind("PLEDGE-13", CIVIL_CODE.article("439, 420"))),
            new PledgorIsRecordedHolder(forKinds(MARKS, "PLEDGE-21", MARK_PLEDGES_2020.article("8"))),
            new RightHasNotEnded(forKinds(MARKS, "PLEDGE-22", MARK_PLEDGES_2020.article("8"))),
            new NothingIsSuspendedOrFrozen(forKinds(MARKS, "PLEDGE-23", MARK_PLEDGES_2020.article("8"))),
            new CoHoldersConsent(forKinds(MARKS, "PLEDGE-24", MARK_PLEDGES_2020.article("3"))),
            new RightIsGranted(forKinds(MARKS, "PLEDGE-25", CIVIL_CODE.article("440, 444"))),
            new PledgorIsRecordedHolder(forKinds(COPYRIGHTS, "PLEDGE-31", COPYRIGHT_PLEDGES_2010.article("12"))),
            new RightHasNotEnded(forKinds(COPYRIGHTS, "PLEDGE-32", COPYRIGHT_PLEDGES_2010.article("12"))),
            new DebtFallsDueWithinTheRight(forKinds(COPYRIGHTS, "PLEDGE-33", COPYRIGHT_PLEDGES_2010.article("12"))),
            new NothingIsSuspendedOrFrozen(forKinds(COPYRIGHTS, "PLEDGE-34", COPYRIGHT_PLEDGES_2010.article("12"))),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "PLEDGE-35", COPYRIGHT_PLEDGES_2010.article("3"))),
            new PledgorIsRecordedHolder(forKinds(BY_ANALOGY, "PLEDGE-41", PATENT_PLEDGES_2021.byAnalogy("11(1)"))),
            new RightHasNotEnded(forKinds(BY_ANALOGY, "PLEDGE-42", PATENT_PLEDGES_2021.byAnalogy("11(2)"))),
            new RightIsGranted(forKinds(BY_ANALOGY, "PLEDGE-43", PATENT_PLEDGES_2021.byAnalogy("11(3)"))),
            new NothingIsSuspendedOrFrozen(forKinds(BY_ANALOGY, "PLEDGE-44", PATENT_PLEDGES_2021.byAnalogy("11(5)"))),
            new DebtFallsDueWithinTheRight(forKinds(BY_ANALOGY, "PLEDGE-45", PATENT_PLEDGES_2021.byAnalogy("11(6)"))),
            new CoHoldersConsent(forKinds(BY_ANALOGY, "PLEDGE-46", PATENT_PLEDGES_2021.byAnalogy("11(8)"))),
            new ReleasedPledgeIsInForce(
                    forEveryKind("PLEDGE-51", CIVIL_CODE.article("393").always())),
            new ReleasedPledgeIsInForce(forForeignRights("PLEDGE-51", OF_THE_REGISTER)),
            new AssignedPledgeIsInForce(
                    forEveryKind("PLEDGE-52", CIVIL_CODE.article("407, 547").always())),
            new AssignedPledgeIsInForce(forForeignRights("PLEDGE-52", OF_THE_REGISTER)),
            new ChangedPledgeIsInForce(
                    forEveryKind("PLEDGE-53", CIVIL_CODE.article("444").always())),
            new ChangedPledgeIsInForce(forForeignRights("PLEDGE-53", OF_THE_REGISTER)),
            new FiledPledgeWasAgreed(
                    forEveryKind("PLEDGE-54", CIVIL_CODE.article("427").always())),
            new FiledPledgeWasAgreed(forForeignRights("PLEDGE-54", OF_THE_REGISTER)),
            new WithdrawnPledgeIsRunning(
                    forEveryKind("PLEDGE-55", CIVIL_CODE.article("427, 444").always())),
            new WithdrawnPledgeIsRunning(forForeignRights("PLEDGE-55", OF_THE_REGISTER)),
            new PledgeIsNotEnteredTwice(
                    forEveryKind("PLEDGE-56", CIVIL_CODE.article("444").always())),
            new PledgeIsNotEnteredTwice(forForeignRights("PLEDGE-56", OF_THE_REGISTER)),
            new PledgorIsRecordedHolder(forForeignRights("PLEDGE-57", OF_THE_REGISTER)),
            new PledgeePartsAddUp(forEveryKind("PLEDGE-14", CIVIL_CODE.article("310"))),
            new PledgeePartsAddUp(forForeignRights("PLEDGE-14", OF_THE_REGISTER.from("2021-01-01"))),
            new ForfeitureClauseIsNotAccepted(forKinds(MARKS, "PLEDGE-26", MARK_PLEDGES_2020.article("8"))),
            new RegistrationHasItsTerm(forKinds(MARKS, "PLEDGE-27", MARK_PLEDGES_2020.unnumbered())),
            new RegistrationIsExtendedInTime(forEveryKind("PLEDGE-28", MARK_PLEDGES_2020.unnumbered())),
            new PledgeeExtendsWithGuaranteeAndNotice(forEveryKind("PLEDGE-29", MARK_PLEDGES_2020.unnumbered())),
            new SimilarMarksArePledgedTogether(forKinds(MARKS, "PLEDGE-30", MARK_PLEDGES_2020.article("3"))),
            new OnlyPropertyRightsArePledged(forKinds(COPYRIGHTS, "PLEDGE-36", COPYRIGHT_LAW_2020.article("10"))),
            new CopyrightPledgePassesByEntry(forKinds(COPYRIGHTS, "PLEDGE-37", COPYRIGHT_PLEDGES_2010.article("5"))),
            new CopyrightContractHasItsContents(
                    forKinds(COPYRIGHTS, "PLEDGE-38", COPYRIGHT_PLEDGES_2010.article("6, 7"))),
            new EarlierLicencesAreStated(forKinds(COPYRIGHTS, "PLEDGE-39", COPYRIGHT_PLEDGES_2010.article("6, 7"))),
            new OnlyCopyrightIsReleasedByAgreement(forKinds(NOT_COPYRIGHT, "PLEDGE-47", CIVIL_CODE.article("393"))),
            new ChangedDebtFallsDueWithinTheRight(forKinds(PATENTS, "PLEDGE-61", PATENT_PLEDGES_2021.article("11(6)"))),
            new ChangedDebtFallsDueWithinTheRight(
                    forKinds(COPYRIGHTS, "PLEDGE-62", COPYRIGHT_PLEDGES_2010.article("12"))),
            new ChangedDebtFallsDueWithinTheRight(
                    forKinds(BY_ANALOGY, "PLEDGE-63", PATENT_PLEDGES_2021.byAnalogy("11(6)"))),
            new OthersSecuredAreNotHarmed(forEveryKind("PLEDGE-64", CIVIL_CODE.article("439, 422"))),
            new PartIsOfAnUnfixedClaim(forEveryKind("PLEDGE-65", CIVIL_CODE.article("439, 421"))),
            new FixedPledgeIsForAMaximumAmount(forEveryKind("PLEDGE-66", CIVIL_CODE.article("439, 423"))),
            new FixingWaitsTwoYears(forEveryKind("PLEDGE-67", CIVIL_CODE.article("439, 423"))),
            new ClaimPeriodHasEnded(forEveryKind("PLEDGE-68", CIVIL_CODE.article("439, 423"))),
            new SeizureIsOnRecord(forEveryKind("PLEDGE-69", CIVIL_CODE.article("439, 423"))),
            new EnforcementIsDue(forEveryKind("PLEDGE-70", CIVIL_CODE.article("436, 437"))),
            new PledgeNamedIsInForce(
                    forEveryKind("PLEDGE-71", CIVIL_CODE.article("444").always())),
            new PledgeNamedIsInForce(forForeignRights("PLEDGE-71", OF_THE_REGISTER)),
            new ProceedsGoByRank(forEveryKind("PLEDGE-72", CIVIL_CODE.article("414, 446"))),
            new PriorityIsWithinTheCeiling(forEveryKind("PLEDGE-73", COURT_ON_SECURITY_2020.article("15"))),
            new ProceedsAreAccountedFor(forEveryKind("PLEDGE-74", CIVIL_CODE.article("438"))),
            new TransferFollowsEnforcement(forEveryKind("PLEDGE-75", CIVIL_CODE.article("428, 436"))),
            new RevokedPledgeWasRegistered(forKinds(
                    PATENTS, "PLEDGE-76", PATENT_PLEDGES_2021.article("12").always())),
            new RevokedPledgeWasRegistered(
                    forKinds(MARKS, "PLEDGE-77", MARK_PLEDGES_2020.unnumbered().always())),
            new RevokedPledgeWasRegistered(forKinds(
                    COPYRIGHTS,
                    "PLEDGE-78",
                    COPYRIGHT_PLEDGES_2010.article("15").always())),
            new RevokedPledgeWasRegistered(forKinds(
                    BY_ANALOGY, "PLEDGE-79", PATENT_PLEDGES_2021.byAnalogy("12").always())),
            new CheckedUndertakingIsOnRecord(forEveryKind(
                    "PLEDGE-80", PATENT_PLEDGES_2021.article("7, 20").always())),
            new CheckedUndertakingIsOnRecord(forForeignRights("PLEDGE-80", OF_THE_REGISTER)),
            new PledgeNamedWasRegistered(
                    forEveryKind("PLEDGE-81", CIVIL_CODE.article("390").always())),
            new PledgeNamedWasRegistered(forForeignRights("PLEDGE-81", OF_THE_REGISTER))));

    private PledgeRules() {}
}
