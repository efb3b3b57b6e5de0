package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.PreEmption;
import ipledger.event.DealingNumber;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.event.TitleEvent.PreEmptionOffer;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.title.AnswerPreEmption;
import ipledger.title.NoticePreEmption;
import ipledger.title.SharePreEmption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 优先购买权. Noticed, answered, shared among the claimants. */
final class PreEmptionActs {
    static final List<Maker<?>> ALL = List.of(
            Maker.where(
                    NoticePreEmption.class,
                    scene -> scene.asset().holders().size() > 1,
                    scene -> new NoticePreEmption(
                            scene.fresh(),
                            List.of(scene.number()),
                            new PreEmptionOffer(
                                    List.of(scene.holder()),
                                    Share.of("1/3"),
                                    Optional.of(scene.money()),
                                    Optional.empty()),
                            scene.day(),
                            ACT)),
            Maker.under(
                            AnswerPreEmption.class,
                            scene -> offers(scene, offered -> true),
                            (scene, dealing) -> new AnswerPreEmption(
                                    dealing,
                                    List.of(scene.number()),
                                    coHolder(scene, dealing),
                                    scene.another(List.of(PreEmptionAnswer.values())),
                                    scene.day(),
                                    ACT))
                    .seizingTheChance(),
            Maker.under(
                            SharePreEmption.class,
                            scene -> offers(
                                    scene, offered -> !offered.claimants().isEmpty()),
                            (scene, dealing) -> new SharePreEmption(
                                    dealing, List.of(scene.number()), portions(scene, dealing), scene.day(), ACT))
                    .seizingTheChance()
                    .seizingTheChance());

    private PreEmptionActs() {}

    private static List<DealingNumber> offers(Scene scene, Predicate<PreEmption> which) {
        return scene.asset().title().preEmptions().stream()
                .filter(which)
                .map(PreEmption::dealing)
                .toList();
    }

    private static Party coHolder(Scene scene, DealingNumber dealing) {
        var sellers = scene.asset()
                .title()
                .preEmptionOf(dealing)
                .map(offered -> offered.offer().sellers())
                .orElse(List.of());
        return scene.asset().holders().stream()
                .filter(holder -> !sellers.contains(holder))
                .findFirst()
                .orElse(scene.holder());
    }

    private static Holders portions(Scene scene, DealingNumber dealing) {
        return scene.asset()
                .title()
                .preEmptionOf(dealing)
                .map(PreEmption::claimants)
                .filter(claimants -> !claimants.isEmpty())
                .map(Holders::equally)
                .orElse(Holders.sole(scene.holder()));
    }
}
