package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Pledge;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent.ExtensionBasis;
import ipledger.event.PledgeEvent.FixingGround;
import ipledger.identifier.AssetNumber;
import ipledger.law.Register;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.pledge.AssignPartOfClaim;
import ipledger.pledge.ChangePledgeParty;
import ipledger.pledge.ChangePledgedAssets;
import ipledger.pledge.ExtendPledgeRegistration;
import ipledger.pledge.FixClaim;
import ipledger.pledge.RevokePledge;
import java.util.List;
import java.util.Optional;

/** 质押变更. Parties, assets, term of the registration, part of the claim, its fixing, and revocation. */
final class PledgeChangeActs {
    /** Those that need nothing before them come more often. */
    private static final List<FixingGround> GROUNDS = List.of(
            FixingGround.NO_NEW_CLAIMS,
            FixingGround.BANKRUPTCY,
            FixingGround.SEIZURE_KNOWN,
            FixingGround.OTHER,
            FixingGround.TWO_YEARS_PASSED,
            FixingGround.PERIOD_ENDED);

    static final List<Maker<?>> ALL = List.of(
            Maker.under(
                            AssignPartOfClaim.class,
                            PledgeChangeActs::unfixed,
                            (scene, dealing) -> new AssignPartOfClaim(
                                    dealing,
                                    List.of(scene.one(Scene.PARTIES)),
                                    Money.of("1000.00 CNY"),
                                    scene.oneIn(2),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.under(
                            ChangePledgeParty.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new ChangePledgeParty(
                                    dealing,
                                    pledgee(scene, dealing),
                                    TransferActs.renamed(pledgee(scene, dealing)),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.under(
                            ExtendPledgeRegistration.class,
                            Scene::pledgesInForce,
                            (scene, dealing) -> new ExtendPledgeRegistration(
                                    dealing,
                                    scene.day().plusDays(400),
                                    ExtensionBasis.AGREEMENT,
                                    Optional.empty(),
                                    Optional.empty(),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.under(
                            FixClaim.class,
                            PledgeChangeActs::unfixed,
                            (scene, dealing) -> new FixClaim(
                                    dealing, scene.one(GROUNDS), Optional.of(scene.money()), scene.day(), ACT))
                    .seizingTheChance(),
            Maker.under(
                    RevokePledge.class,
                    Scene::pledgesInForce,
                    (scene, dealing) -> new RevokePledge(dealing, List.of(), "登记前已被查封", scene.day(), ACT)),
            Maker.where(
                            ChangePledgedAssets.class,
                            scene -> !ofTheOther(scene).isEmpty(),
                            scene -> new ChangePledgedAssets(
                                    scene.dealing(ofTheOther(scene)),
                                    List.of(scene.number()),
                                    scene.oneIn(2)
                                            ? List.<AssetNumber>of(
                                                    scene.secondKept().number())
                                            : List.of(),
                                    Optional.empty(),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance());

    private PledgeChangeActs() {}

    private static List<DealingNumber> unfixed(Scene scene) {
        return scene.pledges(pledge -> pledge.isInForceOn(scene.day())
                && pledge.claim().maximumAmount()
                && pledge.fixedOn(scene.day()).isEmpty());
    }

    private static Party pledgee(Scene scene, DealingNumber dealing) {
        return scene.asset()
                .pledges()
                .of(dealing)
                .map(pledge -> pledge.pledgees().getFirst())
                .orElse(Register.HENGYANG_BANK);
    }

    /** Pledges over another asset of the same holders, to which this one may be added. */
    private static List<DealingNumber> ofTheOther(Scene scene) {
        var other = scene.second();
        if (!other.holders().equals(scene.asset().holders())) return List.of();
        return other.pledges().inForceOn(scene.day()).stream()
                .map(Pledge::dealing)
                .filter(dealing -> scene.asset().pledges().of(dealing).isEmpty())
                .toList();
    }
}
