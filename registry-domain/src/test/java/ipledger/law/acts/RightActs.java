package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.RightStatus;
import ipledger.event.AssetKind;
import ipledger.event.GoodsInClass;
import ipledger.event.MarkFlag;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.event.RightEvent.RestorationGround;
import ipledger.event.TermFacts;
import ipledger.event.TermFacts.AuthorKind;
import ipledger.event.TermFacts.PlantKind;
import ipledger.party.Holders;
import ipledger.right.CompensateTerm;
import ipledger.right.DescribeMark;
import ipledger.right.FileApplication;
import ipledger.right.GrantRight;
import ipledger.right.LapseRight;
import ipledger.right.NoteMissedAnnuity;
import ipledger.right.NoteSameDayInvention;
import ipledger.right.PayAnnuity;
import ipledger.right.RenewRight;
import ipledger.right.RequestRestoration;
import ipledger.right.RestoreRight;
import ipledger.right.StateTermFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 权利的取得与维持. A right comes into being, is kept alive, lapses and comes back. */
final class RightActs {
    private static final Set<AssetKind> MARKS = Set.of(AssetKind.TRADEMARK, AssetKind.GEOGRAPHICAL_INDICATION);
    private static final Set<AssetKind> WITH_FACTS =
            Set.of(AssetKind.WORK, AssetKind.SOFTWARE, AssetKind.PLANT_VARIETY, AssetKind.LAYOUT_DESIGN);

    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    FileApplication.class,
                    scene -> scene.status() == RightStatus.UNKNOWN,
                    scene -> AnyAssets.filing(scene.kept(), scene.one(Scene.PARTIES), scene.day())),
            Maker.where(
                    GrantRight.class,
                    scene -> scene.status() == RightStatus.UNKNOWN || scene.status() == RightStatus.PENDING,
                    RightActs::grant),
            Maker.where(
                    StateTermFacts.class,
                    scene -> scene.isA(WITH_FACTS),
                    scene -> new StateTermFacts(scene.number(), facts(scene), scene.day(), ACT)),
            Maker.where(
                    DescribeMark.class,
                    scene -> scene.isA(MARKS),
                    scene -> new DescribeMark(
                            scene.number(),
                            scene.oneIn(4) ? List.of(MarkFlag.COLLECTIVE) : List.of(MarkFlag.AGRICULTURAL),
                            List.of(new GoodsInClass(31, List.of("茶油")), new GoodsInClass(7, List.of("阀门"))),
                            scene.day(),
                            ACT)),
            Maker.where(
                    PayAnnuity.class,
                    RightActs::isKeptByAnnuities,
                    scene -> new PayAnnuity(
                            scene.number(), dueOn(scene).plusYears(1), Optional.empty(), scene.day(), ACT)),
            Maker.where(
                    NoteMissedAnnuity.class,
                    RightActs::isKeptByAnnuities,
                    scene -> new NoteMissedAnnuity(scene.number(), dueOn(scene), Optional.empty(), scene.day(), ACT)),
            Maker.where(
                    RenewRight.class,
                    scene -> scene.asset()
                            .right()
                            .lastDay()
                            .filter(last -> !scene.day().isBefore(last.minusMonths(12)))
                            .isPresent(),
                    scene -> new RenewRight(scene.number(), Optional.empty(), scene.day(), scene.day(), ACT)),
            Maker.where(
                    LapseRight.class,
                    scene -> isKeptByAnnuities(scene) && scene.oneIn(3),
                    scene -> new LapseRight(
                            scene.number(), Optional.of(dueOn(scene).plusMonths(8)), lapseOn(scene), ACT)),
            Maker.where(
                    RequestRestoration.class,
                    scene -> scene.status() == RightStatus.LAPSED,
                    scene -> new RequestRestoration(
                            scene.number(),
                            scene.one(List.of(RestorationGround.values())),
                            Optional.of(scene.day()),
                            scene.day(),
                            ACT)),
            Maker.where(
                            RestoreRight.class,
                            scene -> scene.asset()
                                    .right()
                                    .restorationRequestedOn()
                                    .isPresent(),
                            scene -> new RestoreRight(scene.number(), scene.day(), ACT))
                    .seizingTheChance(),
            Maker.where(
                    CompensateTerm.class,
                    scene -> scene.kind() == AssetKind.INVENTION && scene.isInForce() && scene.oneIn(3),
                    scene -> new CompensateTerm(
                            scene.number(),
                            scene.asset().right().lastDay().orElse(scene.day()).plusYears(1),
                            CompensationGround.UNREASONABLE_DELAY,
                            Optional.empty(),
                            scene.day(),
                            ACT)),
            Maker.where(
                    NoteSameDayInvention.class,
                    scene -> scene.kind() == AssetKind.UTILITY_MODEL,
                    scene -> new NoteSameDayInvention(
                            scene.number(), AnyAssets.ALL.getFirst().number(), scene.day(), ACT)));

    private RightActs() {}

    private static boolean isKeptByAnnuities(Scene scene) {
        return scene.isInForce() && (scene.kind().isPatent() || scene.kind() == AssetKind.PLANT_VARIETY);
    }

    private static GrantRight grant(Scene scene) {
        return new GrantRight(
                scene.number(),
                scene.kind(),
                "一种阀门",
                List.of(),
                scene.asset().right().filedOn().or(() -> Optional.of(scene.day().minusYears(2))),
                scene.asset().holders().isEmpty()
                        ? Optional.of(Holders.sole(scene.one(Scene.PARTIES)))
                        : Optional.empty(),
                Optional.empty(),
                scene.day(),
                ACT);
    }

    /** The anniversary of filing that came last. */
    private static LocalDate dueOn(Scene scene) {
        var filedOn = scene.asset().right().filedOn().orElse(scene.kept().grantedOn());
        var thisYear = AssetKind.annuityDueOn(filedOn, scene.day().getYear());
        return thisYear.isAfter(scene.day()) ? thisYear.minusYears(1) : thisYear;
    }

    private static LocalDate lapseOn(Scene scene) {
        return scene.kind().isPatent() ? dueOn(scene) : scene.day();
    }

    private static TermFacts facts(Scene scene) {
        return switch (scene.kind()) {
            case WORK, SOFTWARE ->
                new TermFacts(
                        Optional.of(AuthorKind.LEGAL_PERSON),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2017-01-09")),
                        Optional.of(LocalDate.parse("2016-01-09")),
                        Optional.empty(),
                        Optional.empty());
            case PLANT_VARIETY ->
                new TermFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(scene.one(List.of(PlantKind.values()))));
            default ->
                new TermFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2014-01-09")),
                        Optional.of(LocalDate.parse("2015-01-09")),
                        Optional.empty());
        };
    }
}
