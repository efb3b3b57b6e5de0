package ipledger.pledge;

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
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 质押规则集. Every rule on pledges, each by its own text and from its own day (law group PLEDGE). */
public final class PledgeRules {
    private static final Period PP_IN_FORCE = Period.from("2021-11-15");
    private static final Period TP_IN_FORCE = Period.from("2020-05-01");
    private static final Period CP_IN_FORCE = Period.from("2011-01-01");
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");

    private static final Period CL_IN_FORCE = Period.from("2021-06-01");

    private static final Set<AssetKind> NOT_COPYRIGHT = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(COPYRIGHTS)));

    /** Varieties and layout designs have no text of their own on these points; the measures on patents are followed. */
    private static final Set<AssetKind> BY_ANALOGY = Set.of(AssetKind.PLANT_VARIETY, AssetKind.LAYOUT_DESIGN);

    public static final Rulebook ALL = new Rulebook(List.of(
            new PledgorIsRecordedHolder(forKinds(PATENTS, "PLEDGE-01", pp("11(1)"), PP_IN_FORCE)),
            new RightHasNotEnded(forKinds(PATENTS, "PLEDGE-02", pp("11(2)"), PP_IN_FORCE)),
            new RightIsGranted(forKinds(PATENTS, "PLEDGE-03", pp("11(3)"), PP_IN_FORCE)),
            new AnnuitiesArePaid(forKinds(PATENTS, "PLEDGE-04", pp("11(4)"), PP_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(forKinds(PATENTS, "PLEDGE-05", pp("11(5)"), PP_IN_FORCE)),
            new DebtFallsDueWithinTheRight(forKinds(PATENTS, "PLEDGE-06", pp("11(6)"), PP_IN_FORCE)),
            new ContractHasItsContents(forKinds(PATENTS, "PLEDGE-07", pp("8, 11(7)"), PP_IN_FORCE)),
            new CoHoldersConsent(forKinds(PATENTS, "PLEDGE-08", pp("11(8)"), PP_IN_FORCE)),
            new NoOtherPledgeStands(forKinds(PATENTS, "PLEDGE-09", pp("11(9)"), PP_IN_FORCE)),
            new SameDayInventionIsKnown(
                    forKinds(Set.of(AssetKind.UTILITY_MODEL), "PLEDGE-10", pp("11(10)"), PP_IN_FORCE)),
            new InvalidationRequestIsKnown(forKinds(PATENTS, "PLEDGE-11", pp("11(11)"), PP_IN_FORCE)),
            new KindMayBePledged(forEveryKind("PLEDGE-12", cc("440"), CC_IN_FORCE)),
            new MaximumAmountHasItsCeiling(forEveryKind("PLEDGE-13", cc("439, 420"), CC_IN_FORCE)),
            new PledgorIsRecordedHolder(forKinds(MARKS, "PLEDGE-21", tp("8"), TP_IN_FORCE)),
            new RightHasNotEnded(forKinds(MARKS, "PLEDGE-22", tp("8"), TP_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(forKinds(MARKS, "PLEDGE-23", tp("8"), TP_IN_FORCE)),
            new CoHoldersConsent(forKinds(MARKS, "PLEDGE-24", tp("3"), TP_IN_FORCE)),
            new RightIsGranted(forKinds(MARKS, "PLEDGE-25", cc("440, 444"), CC_IN_FORCE)),
            new PledgorIsRecordedHolder(forKinds(COPYRIGHTS, "PLEDGE-31", cp("12"), CP_IN_FORCE)),
            new RightHasNotEnded(forKinds(COPYRIGHTS, "PLEDGE-32", cp("12"), CP_IN_FORCE)),
            new DebtFallsDueWithinTheRight(forKinds(COPYRIGHTS, "PLEDGE-33", cp("12"), CP_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(forKinds(COPYRIGHTS, "PLEDGE-34", cp("12"), CP_IN_FORCE)),
            new CoHoldersConsent(forKinds(COPYRIGHTS, "PLEDGE-35", cp("3"), CP_IN_FORCE)),
            new PledgorIsRecordedHolder(forKinds(BY_ANALOGY, "PLEDGE-41", analogy("11(1)"), PP_IN_FORCE)),
            new RightHasNotEnded(forKinds(BY_ANALOGY, "PLEDGE-42", analogy("11(2)"), PP_IN_FORCE)),
            new RightIsGranted(forKinds(BY_ANALOGY, "PLEDGE-43", analogy("11(3)"), PP_IN_FORCE)),
            new NothingIsSuspendedOrFrozen(forKinds(BY_ANALOGY, "PLEDGE-44", analogy("11(5)"), PP_IN_FORCE)),
            new DebtFallsDueWithinTheRight(forKinds(BY_ANALOGY, "PLEDGE-45", analogy("11(6)"), PP_IN_FORCE)),
            new CoHoldersConsent(forKinds(BY_ANALOGY, "PLEDGE-46", analogy("11(8)"), PP_IN_FORCE)),
            new ReleasedPledgeIsInForce(forEveryKind("PLEDGE-51", cc("393"), Period.ALWAYS)),
            new ReleasedPledgeIsInForce(forForeignRights("PLEDGE-51", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new AssignedPledgeIsInForce(forEveryKind("PLEDGE-52", cc("407, 547"), Period.ALWAYS)),
            new AssignedPledgeIsInForce(forForeignRights("PLEDGE-52", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ChangedPledgeIsInForce(forEveryKind("PLEDGE-53", cc("444"), Period.ALWAYS)),
            new ChangedPledgeIsInForce(forForeignRights("PLEDGE-53", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new FiledPledgeWasAgreed(forEveryKind("PLEDGE-54", cc("427"), Period.ALWAYS)),
            new FiledPledgeWasAgreed(forForeignRights("PLEDGE-54", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new WithdrawnPledgeIsRunning(forEveryKind("PLEDGE-55", cc("427, 444"), Period.ALWAYS)),
            new WithdrawnPledgeIsRunning(forForeignRights("PLEDGE-55", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PledgeIsNotEnteredTwice(forEveryKind("PLEDGE-56", cc("444"), Period.ALWAYS)),
            new PledgeIsNotEnteredTwice(forForeignRights("PLEDGE-56", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PledgorIsRecordedHolder(forForeignRights("PLEDGE-57", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PledgeePartsAddUp(forEveryKind("PLEDGE-14", cc("310"), CC_IN_FORCE)),
            new PledgeePartsAddUp(forForeignRights("PLEDGE-14", Citation.OF_THE_REGISTER, CC_IN_FORCE)),
            new ForfeitureClauseIsNotAccepted(forKinds(MARKS, "PLEDGE-26", tp("8"), TP_IN_FORCE)),
            new RegistrationHasItsTerm(forKinds(MARKS, "PLEDGE-27", tp(""), TP_IN_FORCE)),
            new RegistrationIsExtendedInTime(forEveryKind("PLEDGE-28", tp(""), TP_IN_FORCE)),
            new PledgeeExtendsWithGuaranteeAndNotice(forEveryKind("PLEDGE-29", tp(""), TP_IN_FORCE)),
            new SimilarMarksArePledgedTogether(forKinds(MARKS, "PLEDGE-30", tp("3"), TP_IN_FORCE)),
            new OnlyPropertyRightsArePledged(
                    forKinds(COPYRIGHTS, "PLEDGE-36", Citation.of("著作权法 (2020)", "10"), CL_IN_FORCE)),
            new CopyrightPledgePassesByEntry(forKinds(COPYRIGHTS, "PLEDGE-37", cp("5"), CP_IN_FORCE)),
            new CopyrightContractHasItsContents(forKinds(COPYRIGHTS, "PLEDGE-38", cp("6, 7"), CP_IN_FORCE)),
            new EarlierLicencesAreStated(forKinds(COPYRIGHTS, "PLEDGE-39", cp("6, 7"), CP_IN_FORCE)),
            new OnlyCopyrightIsReleasedByAgreement(forKinds(NOT_COPYRIGHT, "PLEDGE-47", cc("393"), CC_IN_FORCE)),
            new ChangedDebtFallsDueWithinTheRight(forKinds(PATENTS, "PLEDGE-61", pp("11(6)"), PP_IN_FORCE)),
            new ChangedDebtFallsDueWithinTheRight(forKinds(COPYRIGHTS, "PLEDGE-62", cp("12"), CP_IN_FORCE)),
            new ChangedDebtFallsDueWithinTheRight(forKinds(BY_ANALOGY, "PLEDGE-63", analogy("11(6)"), PP_IN_FORCE)),
            new OthersSecuredAreNotHarmed(forEveryKind("PLEDGE-64", cc("439, 422"), CC_IN_FORCE)),
            new PartIsOfAnUnfixedClaim(forEveryKind("PLEDGE-65", cc("439, 421"), CC_IN_FORCE)),
            new FixedPledgeIsForAMaximumAmount(forEveryKind("PLEDGE-66", cc("439, 423"), CC_IN_FORCE)),
            new FixingWaitsTwoYears(forEveryKind("PLEDGE-67", cc("439, 423"), CC_IN_FORCE)),
            new ClaimPeriodHasEnded(forEveryKind("PLEDGE-68", cc("439, 423"), CC_IN_FORCE)),
            new SeizureIsOnRecord(forEveryKind("PLEDGE-69", cc("439, 423"), CC_IN_FORCE)),
            new EnforcementIsDue(forEveryKind("PLEDGE-70", cc("436, 437"), CC_IN_FORCE)),
            new PledgeNamedIsInForce(forEveryKind("PLEDGE-71", cc("444"), Period.ALWAYS)),
            new PledgeNamedIsInForce(forForeignRights("PLEDGE-71", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new ProceedsGoByRank(forEveryKind("PLEDGE-72", cc("414, 446"), CC_IN_FORCE)),
            new PriorityIsWithinTheCeiling(
                    forEveryKind("PLEDGE-73", Citation.of("最高人民法院担保制度解释 (2020)", "15"), CC_IN_FORCE)),
            new ProceedsAreAccountedFor(forEveryKind("PLEDGE-74", cc("438"), CC_IN_FORCE)),
            new TransferFollowsEnforcement(forEveryKind("PLEDGE-75", cc("428, 436"), CC_IN_FORCE)),
            new RevokedPledgeWasRegistered(forKinds(PATENTS, "PLEDGE-76", pp("12"), Period.ALWAYS)),
            new RevokedPledgeWasRegistered(forKinds(MARKS, "PLEDGE-77", tp(""), Period.ALWAYS)),
            new RevokedPledgeWasRegistered(forKinds(COPYRIGHTS, "PLEDGE-78", cp("15"), Period.ALWAYS)),
            new RevokedPledgeWasRegistered(forKinds(BY_ANALOGY, "PLEDGE-79", analogy("12"), Period.ALWAYS)),
            new CheckedUndertakingIsOnRecord(forEveryKind("PLEDGE-80", pp("7, 20"), Period.ALWAYS)),
            new CheckedUndertakingIsOnRecord(forForeignRights("PLEDGE-80", Citation.OF_THE_REGISTER, Period.ALWAYS)),
            new PledgeNamedWasRegistered(forEveryKind("PLEDGE-81", cc("390"), Period.ALWAYS)),
            new PledgeNamedWasRegistered(forForeignRights("PLEDGE-81", Citation.OF_THE_REGISTER, Period.ALWAYS))));

    private PledgeRules() {}

    private static Citation pp(String article) {
        return Citation.of("专利权质押登记办法 (2021)", article);
    }

    private static Citation analogy(String article) {
        return Citation.byAnalogy("专利权质押登记办法 (2021)", article);
    }

    private static Citation tp(String article) {
        return Citation.of("注册商标专用权质押登记程序规定 (2020)", article);
    }

    private static Citation cp(String article) {
        return Citation.of("著作权质权登记办法 (2010)", article);
    }

    private static Citation cc(String article) {
        return Citation.of("民法典", article);
    }
}
