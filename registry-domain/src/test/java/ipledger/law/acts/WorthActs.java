package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Valuations.Valued;
import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.NoteEvent.MeritKind;
import ipledger.implementation.RecordImplementation;
import ipledger.implementation.RecordMerit;
import ipledger.title.TitleWords;
import ipledger.valuation.RecordValuation;
import ipledger.valuation.WithdrawValuation;
import java.util.List;
import java.util.Optional;

/** 评估与实施. What it is worth, what it is used for, and what distinguishes it. */
final class WorthActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.of(
                    RecordValuation.class,
                    scene -> new RecordValuation(
                            scene.number(),
                            ContributionActs.valuation(scene),
                            scene.one(List.of(ValuationPurpose.values())),
                            scene.day(),
                            ACT)),
            Maker.where(
                    WithdrawValuation.class,
                    scene -> !reports(scene).isEmpty(),
                    scene -> new WithdrawValuation(
                            scene.number(),
                            reports(scene).isEmpty() ? scene.word("衡评字") : scene.one(reports(scene)),
                            "参数有误",
                            scene.day(),
                            ACT)),
            Maker.of(
                    RecordImplementation.class,
                    scene -> new RecordImplementation(
                            scene.number(),
                            new Use(
                                    scene.one(List.of(UseKind.values())),
                                    scene.holder(),
                                    scene.day().minusDays(60),
                                    scene.day().minusDays(1),
                                    List.of("阀门"),
                                    Optional.of(scene.money()),
                                    Optional.of(scene.money()),
                                    Optional.empty()),
                            scene.day(),
                            TitleWords.papers(DocumentKind.CONTRACT))),
            Maker.where(
                    RecordMerit.class,
                    scene -> scene.kind() == AssetKind.INVENTION,
                    scene -> new RecordMerit(
                            scene.number(),
                            scene.one(List.of(MeritKind.values())),
                            "中国专利优秀奖",
                            scene.day(),
                            TitleWords.papers(DocumentKind.CONTRACT))));

    private WorthActs() {}

    private static List<String> reports(Scene scene) {
        return scene.asset().valuations().all().stream()
                .filter(valued -> valued.withdrawnOn().isEmpty())
                .map(Valued::valuation)
                .map(valuation -> valuation.reportNumber())
                .toList();
    }
}
