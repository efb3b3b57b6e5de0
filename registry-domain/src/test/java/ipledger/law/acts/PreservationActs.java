package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Freeze;
import ipledger.asset.Preservation.Suspension;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.PreservationEvent.FrozenAct;
import ipledger.preservation.BeginSuspension;
import ipledger.preservation.EndSuspension;
import ipledger.preservation.ExtendSuspension;
import ipledger.preservation.LiftFreeze;
import ipledger.preservation.OrderFreeze;
import ipledger.preservation.RenewFreeze;
import java.util.List;
import java.util.Optional;

/** 保全与中止. Orders, their queue, renewal and lifting; suspensions with their one extension. */
final class PreservationActs {
    static final String COURT = "衡阳市中级人民法院（演示）";

    static final List<Maker<?>> ALL = List.of(
            Maker.of(
                    OrderFreeze.class,
                    scene -> new OrderFreeze(
                            scene.number(),
                            scene.word("湘执保"),
                            COURT,
                            scene.one(List.of(FreezeGround.values())),
                            scene.oneIn(4)
                                    ? Optional.empty()
                                    : Optional.of(scene.day().plusDays(30)),
                            scope(scene),
                            scene.day(),
                            ACT)),
            Maker.where(
                    RenewFreeze.class,
                    PreservationActs::isFrozen,
                    scene -> new RenewFreeze(
                            scene.number(),
                            order(scene),
                            scene.word("湘执保续"),
                            Optional.of(scene.day().plusDays(60)),
                            scene.day(),
                            ACT)),
            Maker.where(
                    LiftFreeze.class,
                    PreservationActs::isFrozen,
                    scene -> new LiftFreeze(scene.number(), order(scene), scene.day(), ACT)),
            Maker.where(
                    BeginSuspension.class,
                    scene -> scene.oneIn(4),
                    scene -> new BeginSuspension(
                            scene.number(),
                            scene.word("权属纠纷"),
                            scene.oneIn(3)
                                    ? Optional.empty()
                                    : Optional.of(scene.day().plusDays(60)),
                            scene.day(),
                            ACT)),
            Maker.where(
                    ExtendSuspension.class,
                    PreservationActs::isSuspended,
                    scene -> new ExtendSuspension(
                            scene.number(), dispute(scene), scene.day().plusDays(90), scene.day(), ACT)),
            Maker.where(
                    EndSuspension.class,
                    PreservationActs::isSuspended,
                    scene -> new EndSuspension(scene.number(), dispute(scene), scene.day(), ACT)));

    private PreservationActs() {}

    private static Optional<FreezeScope> scope(Scene scene) {
        return switch (scene.draw().choice() % 4) {
            case 0 -> Optional.of(FreezeScope.ofShare(scene.holder()));
            case 1 ->
                Optional.of(new FreezeScope(Optional.empty(), List.of(scene.another(List.of(FrozenAct.values())))));
            default -> Optional.empty();
        };
    }

    private static List<Freeze> standing(Scene scene) {
        return scene.asset().preservation().freezes().stream()
                .filter(freeze -> freeze.liftedOn().isEmpty())
                .toList();
    }

    private static boolean isFrozen(Scene scene) {
        return !standing(scene).isEmpty();
    }

    private static String order(Scene scene) {
        var orders = standing(scene);
        return orders.isEmpty() ? scene.word("湘执保") : scene.one(orders).order();
    }

    private static List<Suspension> running(Scene scene) {
        return scene.asset().preservation().suspensionsOn(scene.day());
    }

    private static boolean isSuspended(Scene scene) {
        return !running(scene).isEmpty();
    }

    private static String dispute(Scene scene) {
        return isSuspended(scene) ? scene.one(running(scene)).dispute() : scene.word("权属纠纷");
    }
}
