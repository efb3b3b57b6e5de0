package ipledger.law.acts;

import static ipledger.law.Changed.changed;
import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Contribution;
import ipledger.contribution.AgreeContribution;
import ipledger.contribution.AgreeContribution.Contributed;
import ipledger.contribution.CallPayment;
import ipledger.contribution.CompleteContribution;
import ipledger.contribution.ContributionWords;
import ipledger.contribution.FailContribution;
import ipledger.contribution.FindOverValuation;
import ipledger.contribution.LoseShares;
import ipledger.contribution.PayDifference;
import ipledger.contribution.ReduceContribution;
import ipledger.contribution.RevalueContribution;
import ipledger.contribution.ReverseContribution;
import ipledger.contribution.SettleReward;
import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.ContributionEvent.Reward;
import ipledger.event.ContributionEvent.RewardBasis;
import ipledger.event.ContributionEvent.RewardSource;
import ipledger.event.DealingNumber;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.money.Money;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 作价出资. Agreed, completed or failed, and what may follow: revaluation, difference, reduction, call, loss, reward. */
final class ContributionActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.of(
                    AgreeContribution.class,
                    scene -> new AgreeContribution(
                            scene.fresh(), List.of(new Contributed(scene.number(), terms(scene))), scene.day(), ACT)),
            Maker.under(
                            CompleteContribution.class,
                            scene -> contributions(scene, at(Contribution.Stage.AGREED)),
                            (scene, dealing) -> new CompleteContribution(dealing, scene.day(), scene.day(), ACT))
                    .seizingTheChance(),
            Maker.under(
                    FailContribution.class,
                    scene -> scene.oneIn(3) ? contributions(scene, at(Contribution.Stage.AGREED)) : List.of(),
                    (scene, dealing) -> new FailContribution(dealing, "公司未设立", scene.day(), ACT)),
            Maker.under(
                            ReverseContribution.class,
                            scene -> contributions(scene, at(Contribution.Stage.COMPLETED)),
                            (scene, dealing) -> new ReverseContribution(dealing, "减资", scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.under(
                    RevalueContribution.class,
                    scene -> contributions(scene, Contribution::stands),
                    (scene, dealing) ->
                            new RevalueContribution(dealing, scene.number(), valuation(scene), scene.day(), ACT)),
            Maker.under(
                    FindOverValuation.class,
                    scene -> contributions(scene, Contribution::stands),
                    (scene, dealing) -> new FindOverValuation(
                            dealing, scene.number(), Money.of("1000000.00 CNY"), "法院", scene.day(), ACT)),
            Maker.under(
                            PayDifference.class,
                            scene -> contributions(
                                    scene,
                                    contribution -> contribution.shortfall().isPresent()),
                            (scene, dealing) ->
                                    new PayDifference(dealing, scene.number(), scene.money(), scene.day(), ACT))
                    .seizingTheChance(),
            Maker.under(
                    ReduceContribution.class,
                    scene -> contributions(scene, Contribution::stands),
                    (scene, dealing) -> new ReduceContribution(
                            dealing,
                            scene.number(),
                            scene.money(),
                            Optional.of(Share.of("20%")),
                            "减资",
                            scene.day(),
                            ACT)),
            Maker.under(
                    CallPayment.class,
                    scene -> contributions(scene, at(Contribution.Stage.AGREED)),
                    (scene, dealing) -> new CallPayment(dealing, scene.day().plusDays(60), scene.day(), ACT)),
            Maker.under(
                            LoseShares.class,
                            scene -> contributions(
                                    scene,
                                    contribution -> contribution
                                            .call()
                                            .filter(call -> scene.day().isAfter(call.graceUntil()))
                                            .isPresent()),
                            (scene, dealing) -> new LoseShares(dealing, Optional.empty(), scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance(),
            Maker.under(
                    SettleReward.class,
                    ContributionActs::rewarded,
                    (scene, dealing) -> new SettleReward(
                            dealing, scene.number(), scene.holder(), reward(scene), scene.day(), ACT)));

    private ContributionActs() {}

    private static Predicate<Contribution> at(Contribution.Stage stage) {
        return contribution -> contribution.stage() == stage;
    }

    private static List<DealingNumber> contributions(Scene scene, Predicate<Contribution> which) {
        return scene.asset().contributions().all().stream()
                .filter(which)
                .map(Contribution::dealing)
                .toList();
    }

    private static List<DealingNumber> rewarded(Scene scene) {
        return Stream.of(contributions(scene, any -> true), scene.transfers(any -> true), scene.licences(any -> true))
                .flatMap(List::stream)
                .toList();
    }

    private static ContributionTerms terms(Scene scene) {
        var usual = ContributionWords.usual(scene.holder());
        var whole = changed(usual, "contributors", scene.holders());
        return changed(ContributionWords.with(whole, scene.consents()), "valuation", valuation(scene));
    }

    static Valuation valuation(Scene scene) {
        return new Valuation(
                Scene.PARTIES.getLast(),
                scene.word("衡评字"),
                "收益法",
                scene.day().minusDays(30),
                scene.day().plusDays(300),
                Money.of("3000000.00 CNY"));
    }

    private static Reward reward(Scene scene) {
        return new Reward(
                scene.another(List.of(RewardSource.values())),
                scene.one(List.of(RewardBasis.values())),
                scene.oneIn(3) ? Share.of("10%") : Share.of("50%"),
                Optional.of(3L),
                List.of(Party.named("发明人甲")));
    }
}
