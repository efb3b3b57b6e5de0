package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.InvalidationDecision;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.right.CloseInvalidationRequest;
import ipledger.right.ContestInvalidation;
import ipledger.right.DecideInvalidation;
import ipledger.right.InvalidateRight;
import ipledger.right.RequestInvalidation;
import ipledger.right.SetAsideInvalidation;
import ipledger.right.UpholdInvalidation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 无效宣告. Requested, decided, taken to court, upheld or set aside, and entered. */
final class InvalidationActs {
    private static final String COURT = "北京知识产权法院";

    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    RequestInvalidation.class,
                    scene -> scene.isInForce() && scene.oneIn(3),
                    scene -> new RequestInvalidation(scene.number(), scene.word("4W"), scene.day(), ACT)),
            Maker.where(
                    CloseInvalidationRequest.class,
                    InvalidationActs::isChallenged,
                    scene -> new CloseInvalidationRequest(scene.number(), challenge(scene), scene.day(), ACT)),
            Maker.where(
                    DecideInvalidation.class,
                    InvalidationActs::isChallenged,
                    scene -> new DecideInvalidation(
                            scene.number(),
                            challenge(scene),
                            scene.another(List.of(InvalidationOutcome.values())),
                            Optional.of("权利要求1"),
                            scene.day(),
                            ACT)),
            Maker.where(
                            ContestInvalidation.class,
                            scene -> isDecided(
                                    scene, decision -> decision.contestedOn().isEmpty()),
                            scene -> new ContestInvalidation(
                                    scene.number(),
                                    decided(
                                            scene,
                                            decision -> decision.contestedOn().isEmpty()),
                                    COURT,
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.where(
                            UpholdInvalidation.class,
                            InvalidationActs::isContested,
                            scene -> new UpholdInvalidation(
                                    scene.number(), contested(scene), "京73行初1号", scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.where(
                            SetAsideInvalidation.class,
                            InvalidationActs::isContested,
                            scene -> new SetAsideInvalidation(
                                    scene.number(), contested(scene), "京73行初2号", scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.where(
                    InvalidateRight.class,
                    scene -> isDecided(scene, decision -> !decision.isPendingOn(scene.day())),
                    scene -> new InvalidateRight(
                            scene.number(),
                            scene.one(List.of(Extent.values())),
                            Optional.of("权利要求1"),
                            scene.day(),
                            ACT)));

    private InvalidationActs() {}

    private static boolean isChallenged(Scene scene) {
        return !scene.asset().right().invalidation().challenges().isEmpty();
    }

    private static String challenge(Scene scene) {
        var challenges = scene.asset().right().invalidation().challenges();
        return challenges.isEmpty() ? scene.word("4W") : scene.one(challenges);
    }

    private static boolean isDecided(Scene scene, Predicate<InvalidationDecision> which) {
        return scene.asset().right().invalidation().decisions().stream().anyMatch(which);
    }

    private static String decided(Scene scene, Predicate<InvalidationDecision> which) {
        return scene.asset().right().invalidation().decisions().stream()
                .filter(which)
                .map(InvalidationDecision::caseNumber)
                .findFirst()
                .orElse(scene.word("4W"));
    }

    private static boolean isContested(Scene scene) {
        return isDecided(scene, InvalidationActs::waitsForTheCourt);
    }

    private static String contested(Scene scene) {
        return decided(scene, InvalidationActs::waitsForTheCourt);
    }

    private static boolean waitsForTheCourt(InvalidationDecision decision) {
        return decision.contestedOn().isPresent() && decision.upheldOn().isEmpty();
    }
}
