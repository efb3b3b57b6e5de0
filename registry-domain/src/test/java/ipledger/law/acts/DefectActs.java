package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Defect;
import ipledger.defect.CloseUncured;
import ipledger.defect.CureDefect;
import ipledger.defect.NoteDefect;
import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.DefectEvent.DefectMatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 限期改正. A limit to cure is set, kept or missed. */
final class DefectActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    NoteDefect.class,
                    scene -> scene.kind() == AssetKind.TRADEMARK,
                    scene -> new NoteDefect(
                            scene.number(),
                            matter(scene),
                            scene.one(List.of(DefectMatter.values())),
                            List.of(scene.secondKept().number()),
                            Optional.empty(),
                            scene.day(),
                            ACT)),
            Maker.under(
                    CureDefect.class,
                    scene -> defects(scene, defect -> defect.statusOn(scene.day()) == Defect.Status.OPEN),
                    (scene, dealing) -> new CureDefect(scene.number(), dealing, scene.day(), ACT)),
            Maker.under(
                    CloseUncured.class,
                    scene -> defects(scene, defect -> defect.statusOn(scene.day()) == Defect.Status.GIVEN_UP),
                    (scene, dealing) -> new CloseUncured(scene.number(), dealing, scene.day(), ACT)));

    private DefectActs() {}

    private static DealingNumber matter(Scene scene) {
        var transfers = scene.transfers(any -> true);
        return transfers.isEmpty() ? scene.fresh() : scene.one(transfers);
    }

    private static List<DealingNumber> defects(Scene scene, Predicate<Defect> which) {
        return scene.asset().defects().all().stream()
                .filter(which)
                .map(Defect::dealing)
                .toList();
    }
}
