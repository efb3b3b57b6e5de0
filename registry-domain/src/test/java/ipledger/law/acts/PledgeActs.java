package ipledger.law.acts;

import static ipledger.law.Changed.changed;
import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Pledge;
import ipledger.event.Document;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeTerms;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.event.Provenance;
import ipledger.event.SecuredClaim;
import ipledger.law.Register;
import ipledger.party.Party;
import ipledger.pledge.AgreePledge;
import ipledger.pledge.AssignClaim;
import ipledger.pledge.ChangeSecuredClaim;
import ipledger.pledge.FilePledge;
import ipledger.pledge.Pledges;
import ipledger.pledge.RegisterPledge;
import ipledger.pledge.ReleasePledge;
import ipledger.pledge.WithdrawPledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 质押. From the contract to the release, for a fixed claim or up to a ceiling. */
final class PledgeActs {
    static final String UNDERTAKING = "0f".repeat(32);

    /** Every registration rests on an undertaking, which may be checked later. */
    private static final Provenance WITH_UNDERTAKING =
            ACT.withOfficeNumber("Y2026980001234").withDocuments(List.of(new Document("承诺书", "承诺.pdf", UNDERTAKING)));

    static final List<Maker<?>> ALL = List.of(
            Maker.of(
                    AgreePledge.class,
                    scene -> new AgreePledge(scene.fresh(), scene.assets(), terms(scene), scene.day(), ACT)),
            Maker.under(
                    FilePledge.class,
                    scene -> scene.pledges(pledge -> pledge.stage() == Pledge.Stage.AGREED),
                    (scene, dealing) -> new FilePledge(dealing, scene.day(), ACT)),
            Maker.where(
                            RegisterPledge.class,
                            PledgeActs::isFree,
                            scene -> new RegisterPledge(
                                    scene.fresh(),
                                    scene.assets(),
                                    Optional.of(terms(scene)),
                                    scene.day(),
                                    WITH_UNDERTAKING))
                    .seizingTheChance(),
            Maker.under(
                    RegisterPledge.class,
                    scene -> scene.pledges(Pledge::isRunning),
                    (scene, dealing) -> new RegisterPledge(
                            dealing, List.of(scene.number()), Optional.empty(), scene.day(), WITH_UNDERTAKING)),
            Maker.under(
                    WithdrawPledge.class,
                    scene -> scene.pledges(Pledge::isRunning),
                    (scene, dealing) -> new WithdrawPledge(dealing, "贷款未发放", scene.day(), ACT)),
            Maker.under(
                            ChangeSecuredClaim.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new ChangeSecuredClaim(
                                    dealing, claim(scene), List.of(scene.consents()), scene.day(), ACT))
                    .seizingTheChance(),
            Maker.under(
                            AssignClaim.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new AssignClaim(
                                    dealing,
                                    List.of(scene.one(Scene.PARTIES)),
                                    List.of(),
                                    scene.day(),
                                    WITH_UNDERTAKING))
                    .seizingTheChance(),
            Maker.under(
                    ReleasePledge.class,
                    Scene::pledgesInForce,
                    (scene, dealing) -> new ReleasePledge(
                            dealing,
                            scene.oneIn(2) ? List.of() : List.of(scene.number()),
                            scene.one(List.of(ReleaseGround.values())),
                            scene.day(),
                            ACT)));

    private PledgeActs() {}

    private static boolean isFree(Scene scene) {
        return scene.isInForce()
                && scene.asset().pledges().inForce().isEmpty()
                && scene.asset().hindrancesOn(scene.day()).isEmpty();
    }

    private static LocalDate dueOn(Scene scene) {
        var wanted = scene.day().plusDays(5L * scene.draw().other());
        return scene.asset()
                .right()
                .lastDay()
                .filter(wanted::isAfter)
                .filter(last -> !last.isBefore(scene.day()))
                .orElse(wanted);
    }

    private static SecuredClaim claim(Scene scene) {
        return new SecuredClaim(
                Optional.of("借款"),
                Optional.of(scene.money()),
                scene.draw().choice() % 2 == 0,
                Optional.of(scene.day()),
                scene.draw().choice() % 4 == 0 ? Optional.empty() : Optional.of(dueOn(scene)),
                Optional.of("本金、利息、违约金"));
    }

    static PledgeTerms terms(Scene scene) {
        var usual = Pledges.terms(scene.holder(), dueOn(scene).toString()).securing(claim(scene));
        var whole = changed(usual, "pledgors", scene.holders());
        var agreed = changed(whole, "agreedOn", Optional.of(scene.day()));
        var until = changed(agreed, "registeredUntil", Optional.of(scene.day().plusDays(200)));
        var stated = changed(until, "licencesBefore", Optional.of("无"));
        var declared = changed(stated, "declarations", List.of(PledgeDeclaration.values()));
        var several = scene.oneIn(5)
                ? declared.heldBy(List.of(Register.HENGYANG_BANK, Party.named("石鼓演示银行")), List.of())
                : declared;
        return Pledges.with(several, scene.consents());
    }
}
