package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Entry;
import ipledger.event.DealingNumber;
import ipledger.event.RectificationEvent;
import ipledger.finding.Finding;
import ipledger.finding.Findings;
import ipledger.law.Law;
import ipledger.rectification.RectifyDealing;
import ipledger.rectification.RectifyDealing.Correction;
import ipledger.rectification.RectifyEntry;
import ipledger.rectification.SettleFinding;
import ipledger.rectification.VoidEntry;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** 更正. An entry, or one and all after it, voided or set right; a finding settled. */
final class RectificationActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    VoidEntry.class,
                    scene -> scene.oneIn(3) && last(scene) > 0,
                    scene -> new VoidEntry(scene.number(), meant(scene), "录入错误", "更正申请书", scene.day(), ACT)),
            Maker.where(
                    RectifyEntry.class,
                    scene -> scene.oneIn(3) && isLastAnAct(scene),
                    scene -> new RectifyEntry(
                            scene.number(),
                            List.of(last(scene)),
                            isLastAnAct(scene)
                                    ? List.of(
                                            scene.history().entries().getLast().event())
                                    : List.of(),
                            "录入错误",
                            "更正申请书",
                            scene.day(),
                            ACT)),
            Maker.under(
                    RectifyDealing.class,
                    scene -> scene.oneIn(4) ? dealings(scene) : List.of(),
                    (scene, dealing) -> new RectifyDealing(
                            dealing,
                            scene.draw().choice() % 2 == 0
                                    ? List.of(new Correction(scene.number(), meant(scene), List.of()))
                                    : List.of(),
                            "录入错误",
                            "更正申请书",
                            scene.day(),
                            ACT)),
            Maker.where(SettleFinding.class, scene -> !open(scene).isEmpty(), scene -> {
                var finding = open(scene).stream().findFirst();
                return new SettleFinding(
                        scene.number(),
                        finding.map(Finding::sequence).orElse(0L),
                        finding.map(one -> one.violation().rule()).orElse("TITLE-03"),
                        "已核对原件",
                        scene.day(),
                        ACT);
            }));

    private RectificationActs() {}

    private static List<DealingNumber> dealings(Scene scene) {
        return Stream.of(scene.transfers(any -> true), scene.licences(any -> true), scene.pledges(any -> true))
                .flatMap(List::stream)
                .toList();
    }

    private static long last(Scene scene) {
        return scene.history().size() - 1L;
    }

    private static boolean isLastAnAct(Scene scene) {
        if (last(scene) < 1) return false;
        var event = scene.history().entries().getLast().event();
        return !event.provenance().isFact() && !(event instanceof RectificationEvent);
    }

    private static List<Long> meant(Scene scene) {
        long last = Math.max(last(scene), 0);
        long from = last - scene.draw().choice() % 4 % (last + 1);
        return scene.draw().choice() % 3 == 0
                ? List.of(from)
                : LongStream.rangeClosed(from, last)
                        .filter(sequence -> !isRectification(scene, sequence))
                        .boxed()
                        .toList();
    }

    private static boolean isRectification(Scene scene, long sequence) {
        return scene.history().entries().stream()
                .filter(entry -> entry.sequence() == sequence)
                .map(Entry::event)
                .anyMatch(RectificationEvent.class::isInstance);
    }

    private static List<Finding> open(Scene scene) {
        boolean anyFact = scene.history().entries().stream()
                .anyMatch(entry -> entry.event().provenance().isFact());
        return anyFact
                ? new Findings(Law.ALL)
                        .of(scene.history(), Instant.MAX).stream()
                                .filter(Finding::isOpen)
                                .toList()
                : List.of();
    }
}
