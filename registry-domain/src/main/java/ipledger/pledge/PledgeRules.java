package ipledger.pledge;

import static ipledger.rule.Provision.COPYRIGHTS;
import static ipledger.rule.Provision.MARKS;
import static ipledger.rule.Provision.PATENTS;
import static ipledger.rule.Provision.forEveryKind;
import static ipledger.rule.Provision.forEveryRight;
import static ipledger.rule.Provision.forForeignRights;
import static ipledger.rule.Provision.forKinds;

import ipledger.event.AssetKind;
import ipledger.pledge.rules.AnnuitiesArePaid;
import ipledger.pledge.rules.AssignedPledgeIsInForce;
import ipledger.pledge.rules.ChangedPledgeIsInForce;
import ipledger.pledge.rules.CoHoldersConsent;
import ipledger.pledge.rules.ContractHasItsContents;
import ipledger.pledge.rules.DebtFallsDueWithinTheRight;
import ipledger.pledge.rules.FiledPledgeWasAgreed;
import ipledger.pledge.rules.InvalidationRequestIsKnown;
import ipledger.pledge.rules.KindMayBePledged;
import ipledger.pledge.rules.MaximumAmountHasItsCeiling;
import ipledger.pledge.rules.NoOtherPledgeStands;
import ipledger.pledge.rules.NothingIsSuspendedOrFrozen;
import ipledger.pledge.rules.PledgeIsNotEnteredTwice;
import ipledger.pledge.rules.PledgorIsRecordedHolder;
import ipledger.pledge.rules.ReleasedPledgeIsInForce;
import ipledger.pledge.rules.RightHasNotEnded;
import ipledger.pledge.rules.RightIsGranted;
import ipledger.pledge.rules.SameDayInventionIsKnown;
import ipledger.pledge.rules.WithdrawnPledgeIsRunning;
import ipledger.rule.Citation;
import ipledger.rule.Period;
import ipledger.rule.Rulebook;
import java.util.List;
import java.util.Set;

/** 质押规则集. Every rule on pledges, each by its own text and from its own day (law group PLEDGE). */
public final class PledgeRules {
    private static final Period PP_IN_FORCE = Period.from("2021-11-15");
    private static final Period TP_IN_FORCE = Period.from("2020-05-01");
    private static final Period CP_IN_FORCE = Period.from("2011-01-01");
    private static final Period CC_IN_FORCE = Period.from("2021-01-01");

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
            new ReleasedPledgeIsInForce(forEveryRight("PLEDGE-51", cc("393"), Period.ALWAYS)),
            new AssignedPledgeIsInForce(forEveryRight("PLEDGE-52", cc("407, 547"), Period.ALWAYS)),
            new ChangedPledgeIsInForce(forEveryRight("PLEDGE-53", cc("444"), Period.ALWAYS)),
            new FiledPledgeWasAgreed(forEveryRight("PLEDGE-54", cc("427"), Period.ALWAYS)),
            new WithdrawnPledgeIsRunning(forEveryRight("PLEDGE-55", cc("427, 444"), Period.ALWAYS)),
            new PledgeIsNotEnteredTwice(forEveryRight("PLEDGE-56", cc("444"), Period.ALWAYS)),
            new PledgorIsRecordedHolder(forForeignRights("PLEDGE-57", Citation.OF_THE_REGISTER, Period.ALWAYS))));

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
