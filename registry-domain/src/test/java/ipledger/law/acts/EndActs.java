package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.RightStatus;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RevocationGround;
import ipledger.event.RightEvent.VarietyEnd;
import ipledger.right.AbandonRight;
import ipledger.right.CancelMark;
import ipledger.right.EndApplication;
import ipledger.right.ExpireRight;
import ipledger.right.ReplaceUtilityModel;
import ipledger.right.RevokeMark;
import ipledger.right.SeekAbandonment;
import ipledger.right.TerminateVariety;
import ipledger.right.WithdrawCoHolder;
import java.util.List;
import java.util.Optional;

/** 权利的终止. A right is given up, cancelled, revoked, replaced, or runs out. Few of them, so that most runs go on. */
final class EndActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    SeekAbandonment.class,
                    scene -> scene.isInForce() && scene.oneIn(4),
                    scene -> new SeekAbandonment(
                            scene.number(),
                            extent(scene),
                            remaining(scene),
                            scene.holders(),
                            List.of(scene.consents()),
                            scene.day(),
                            ACT)),
            Maker.where(
                    AbandonRight.class,
                    scene -> scene.asset().right().abandonment().isPresent(),
                    scene -> new AbandonRight(scene.number(), scene.day(), ACT)),
            Maker.where(
                    WithdrawCoHolder.class,
                    scene -> scene.asset().holders().size() > 1,
                    scene -> new WithdrawCoHolder(
                            scene.number(), scene.holder(), List.of(scene.consents()), scene.day(), ACT)),
            Maker.where(
                    ExpireRight.class,
                    scene -> scene.asset()
                            .right()
                            .lastDay()
                            .filter(scene.day()::isAfter)
                            .isPresent(),
                    scene -> new ExpireRight(scene.number(), scene.day(), ACT)),
            Maker.where(
                    CancelMark.class,
                    scene -> scene.kind() == AssetKind.TRADEMARK && scene.isInForce() && scene.oneIn(4),
                    scene -> new CancelMark(
                            scene.number(),
                            "申请注销",
                            extent(scene),
                            remaining(scene),
                            scene.day(),
                            Optional.of(scene.day()),
                            scene.day(),
                            ACT)),
            Maker.where(
                    RevokeMark.class,
                    scene -> scene.kind() == AssetKind.TRADEMARK && scene.isInForce() && scene.oneIn(4),
                    scene -> new RevokeMark(
                            scene.number(),
                            scene.one(List.of(RevocationGround.values())),
                            extent(scene),
                            remaining(scene),
                            scene.day(),
                            ACT)),
            Maker.where(
                    TerminateVariety.class,
                    scene -> scene.kind() == AssetKind.PLANT_VARIETY && scene.isInForce() && scene.oneIn(3),
                    scene -> new TerminateVariety(
                            scene.number(),
                            scene.one(List.of(VarietyEnd.values())),
                            Optional.of(scene.day()),
                            scene.day(),
                            ACT)),
            Maker.where(
                            ReplaceUtilityModel.class,
                            scene -> scene.asset().right().sameDayInvention().isPresent() && scene.isInForce(),
                            scene -> new ReplaceUtilityModel(
                                    scene.number(), AnyAssets.ALL.getFirst().number(), scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.where(
                    EndApplication.class,
                    scene -> scene.status() == RightStatus.PENDING && scene.oneIn(2),
                    scene -> new EndApplication(scene.number(), "撤回", scene.day(), ACT)));

    private EndActs() {}

    private static Extent extent(Scene scene) {
        return scene.one(List.of(Extent.PART, Extent.PART, Extent.WHOLE));
    }

    private static Optional<String> remaining(Scene scene) {
        return extent(scene) == Extent.PART ? Optional.of("第1类") : Optional.empty();
    }
}
