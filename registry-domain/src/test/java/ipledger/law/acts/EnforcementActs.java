package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Pledge;
import ipledger.asset.Security.Enforcement;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.EnforcementDemand;
import ipledger.event.PledgeEvent.EnforcementWay;
import ipledger.event.PledgeEvent.Loan;
import ipledger.event.PledgeEvent.RecoverySource;
import ipledger.event.PledgeEvent.SubstituteKind;
import ipledger.event.PledgeEvent.SubstituteUse;
import ipledger.event.PledgeEvent.UndertakingResult;
import ipledger.money.Money;
import ipledger.pledge.BeginEnforcement;
import ipledger.pledge.CheckUndertaking;
import ipledger.pledge.DistributeProceeds;
import ipledger.pledge.DistributeProceeds.Due;
import ipledger.pledge.EndEnforcement;
import ipledger.pledge.InterruptLimitation;
import ipledger.pledge.RecordDefault;
import ipledger.pledge.RecordRecovery;
import ipledger.pledge.RecordSubstitute;
import ipledger.pledge.ReportBalance;
import ipledger.pledge.StateLoan;
import java.util.List;
import java.util.Optional;

/** 质权的实现与报告. The loan and its balance, default, enforcement, what stands in the asset's place, what comes in. */
final class EnforcementActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.under(
                            StateLoan.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new StateLoan(
                                    dealing,
                                    new Loan(
                                            Optional.of(scene.money()),
                                            Optional.empty(),
                                            Optional.of(true),
                                            Optional.empty()),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.under(
                            ReportBalance.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new ReportBalance(dealing, scene.money(), scene.day(), ACT))
                    .seizingTheChance(),
            Maker.under(
                            RecordDefault.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new RecordDefault(dealing, scene.money(), "到期未还", scene.day(), ACT))
                    .seizingTheChance(),
            Maker.under(
                            CheckUndertaking.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new CheckUndertaking(
                                    dealing,
                                    PledgeActs.UNDERTAKING,
                                    scene.one(List.of(UndertakingResult.values())),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.under(
                    RecordRecovery.class,
                    scene -> scene.pledges(any -> true),
                    (scene, dealing) -> new RecordRecovery(
                            dealing, scene.money(), scene.one(List.of(RecoverySource.values())), scene.day(), ACT)),
            Maker.under(
                            BeginEnforcement.class,
                            EnforcementActs::unpaid,
                            (scene, dealing) -> new BeginEnforcement(
                                    dealing,
                                    List.of(scene.number()),
                                    scene.one(List.of(EnforcementWay.values())),
                                    scene.another(List.of(EnforcementDemand.values())),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.under(
                            EndEnforcement.class,
                            EnforcementActs::enforced,
                            (scene, dealing) -> new EndEnforcement(dealing, "债务已清偿", scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.under(
                            DistributeProceeds.class,
                            EnforcementActs::enforced,
                            (scene, dealing) -> new DistributeProceeds(
                                    dealing,
                                    scene.number(),
                                    Money.of("400000.00 CNY"),
                                    Optional.of(Money.of("5000.00 CNY")),
                                    scene.pledgesInForce().stream()
                                            .map(pledge -> new Due(pledge, Money.of("9000.00 CNY")))
                                            .toList(),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.under(
                    RecordSubstitute.class,
                    scene -> scene.pledges(any -> true),
                    (scene, dealing) -> new RecordSubstitute(
                            dealing,
                            scene.number(),
                            scene.one(List.of(SubstituteKind.values())),
                            scene.money(),
                            scene.another(List.of(SubstituteUse.values())),
                            scene.day(),
                            ACT)),
            Maker.under(
                            InterruptLimitation.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new InterruptLimitation(dealing, "催收", scene.day(), ACT))
                    .seizingTheChance());

    private EnforcementActs() {}

    private static List<DealingNumber> unpaid(Scene scene) {
        return scene.pledges(pledge -> pledge.isInForceOn(scene.day())
                && (pledge.claim().dueOn().filter(scene.day()::isAfter).isPresent()
                        || pledge.financing().defaulted().isPresent()));
    }

    private static List<DealingNumber> enforced(Scene scene) {
        return scene.pledges(pledge -> pledge.isInForce() && isUnderWay(pledge));
    }

    private static boolean isUnderWay(Pledge pledge) {
        return pledge.security().enforcement().filter(Enforcement::isUnderWay).isPresent();
    }
}
