package ipledger.law.acts;

import static ipledger.law.acts.Scene.ACT;

import ipledger.asset.Contribution;
import ipledger.asset.Pledge;
import ipledger.asset.Transfer;
import ipledger.contribution.ContributionWords;
import ipledger.event.DealingEvent.PaymentUse;
import ipledger.event.DealingNumber;
import ipledger.event.TitleEvent.Conveyance;
import ipledger.event.TitleEvent.ProceedsUse;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.party.Holders;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.title.AddToTransfer;
import ipledger.title.AgreeTransfer;
import ipledger.title.ApplyProceeds;
import ipledger.title.ChangePartyData;
import ipledger.title.FileTransfer;
import ipledger.title.PayTransferPrice;
import ipledger.title.RegisterTransfer;
import ipledger.title.TitleWords;
import ipledger.title.WithdrawTransfer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 转让. Whole or in part, on every ground, from the contract to the price. */
final class TransferActs {
    private static final List<TransferGround> GROUNDS = List.of(TransferGround.values());
    private static final Set<TransferGround> TAKING_UP =
            Set.of(TransferGround.PLEDGE_ENFORCEMENT, TransferGround.RETURN, TransferGround.EQUITY_CONTRIBUTION);
    private static final String RENAMED = "更名";

    static final List<Maker<?>> ALL = List.of(
            Maker.of(AgreeTransfer.class, scene -> {
                var conveyance = conveyance(scene);
                return new AgreeTransfer(
                        scene.fresh(), scene.assets(), conveyance, scene.day(), TitleWords.registered(conveyance));
            }),
            Maker.under(
                    FileTransfer.class,
                    scene -> scene.transfers(transfer -> transfer.stage() == Transfer.Stage.AGREED),
                    (scene, dealing) -> new FileTransfer(dealing, scene.day(), ACT)),
            Maker.of(RegisterTransfer.class, scene -> {
                var conveyance = conveyance(scene);
                return new RegisterTransfer(
                        scene.fresh(),
                        scene.assets(),
                        Optional.of(conveyance),
                        scene.day(),
                        TitleWords.registered(conveyance));
            }),
            Maker.where(RegisterTransfer.class, TransferActs::isAwaited, scene -> {
                        var conveyance = conveyance(scene);
                        return new RegisterTransfer(
                                scene.fresh(),
                                List.of(scene.number()),
                                Optional.of(conveyance),
                                scene.day(),
                                TitleWords.registered(conveyance));
                    })
                    .seizingTheChance(),
            Maker.under(
                    RegisterTransfer.class,
                    scene -> scene.transfers(Transfer::isRunning),
                    (scene, dealing) -> new RegisterTransfer(
                            dealing,
                            List.of(),
                            Optional.empty(),
                            scene.day(),
                            scene.asset()
                                    .title()
                                    .of(dealing)
                                    .map(Transfer::conveyance)
                                    .map(TitleWords::registered)
                                    .orElse(ACT))),
            Maker.where(
                    AddToTransfer.class,
                    scene -> !addable(scene).isEmpty(),
                    scene -> new AddToTransfer(
                            scene.dealing(addable(scene)),
                            List.of(scene.number()),
                            conveyance(scene),
                            scene.day(),
                            ACT)),
            Maker.under(
                    WithdrawTransfer.class,
                    scene -> scene.transfers(Transfer::isRunning),
                    (scene, dealing) -> new WithdrawTransfer(dealing, "双方解除合同", scene.day(), ACT)),
            Maker.of(
                    ChangePartyData.class,
                    scene -> new ChangePartyData(
                            List.of(scene.number()), scene.holder(), renamed(scene.holder()), scene.day(), ACT)),
            Maker.under(
                    ApplyProceeds.class,
                    scene -> scene.transfers(transfer -> transfer.stage() != Transfer.Stage.WITHDRAWN),
                    (scene, dealing) -> new ApplyProceeds(
                            dealing,
                            List.of(scene.number()),
                            scene.one(List.of(ProceedsUse.values())),
                            Optional.of(scene.money()),
                            scene.day(),
                            ACT)),
            Maker.under(
                    PayTransferPrice.class,
                    scene -> scene.transfers(transfer -> true),
                    (scene, dealing) -> new PayTransferPrice(
                            dealing,
                            scene.money(),
                            scene.one(List.of(PaymentUse.values())),
                            Optional.empty(),
                            scene.day(),
                            ACT)));

    private TransferActs() {}

    /** True where a contribution waits for title, or a pledge is being enforced. */
    private static boolean isAwaited(Scene scene) {
        return scene.asset().contributions().all().stream()
                        .anyMatch(contribution -> contribution.stage() == Contribution.Stage.AGREED
                                && !scene.asset()
                                        .holders()
                                        .contains(contribution.terms().company()))
                || scene.asset().pledges().inForce().stream()
                        .anyMatch(pledge -> pledge.security().enforcement().isPresent());
    }

    /** Back to the old name on the next time, so that the parties stay few. */
    static Party renamed(Party party) {
        var name = party.name();
        return party.withName(
                name.endsWith(RENAMED) ? name.substring(0, name.length() - RENAMED.length()) : name + RENAMED);
    }

    /** Transfers under way of another asset, which this one may join. */
    private static List<DealingNumber> addable(Scene scene) {
        return scene.second().title().chain().stream()
                .filter(Transfer::isRunning)
                .map(Transfer::dealing)
                .filter(dealing -> scene.asset().title().of(dealing).isEmpty())
                .toList();
    }

    static Conveyance conveyance(Scene scene) {
        var ground = scene.oneIn(2) ? scene.another(GROUNDS) : scene.one(GROUNDS);
        var asset = scene.asset();
        var contributed = asset.contributions().all().stream()
                .filter(contribution -> contribution.stage() == Contribution.Stage.AGREED)
                .findFirst();
        if (contributed.isPresent() && !scene.oneIn(3))
            return conveyance(
                    scene,
                    TransferGround.EQUITY_CONTRIBUTION,
                    contributed.get().terms().contributors(),
                    ContributionWords.NEW_COMPANY,
                    Optional.empty());
        var enforced = asset.pledges().inForce().stream()
                .filter(pledge -> pledge.security().enforcement().isPresent())
                .findFirst();
        if (enforced.isPresent())
            return conveyance(
                    scene,
                    TransferGround.PLEDGE_ENFORCEMENT,
                    scene.holders(),
                    scene.outsider(),
                    enforced.map(Pledge::dealing));
        var done = asset.title().chain().stream()
                .filter(transfer -> transfer.stage() == Transfer.Stage.DONE)
                .reduce((first, next) -> next);
        if (ground == TransferGround.RETURN && done.isPresent())
            return conveyance(
                    scene,
                    TransferGround.RETURN,
                    done.get().conveyance().to().parties(),
                    done.get().conveyance().from().getFirst(),
                    done.map(Transfer::dealing));
        return conveyance(
                scene,
                TAKING_UP.contains(ground) && !scene.isWild() ? TransferGround.AGREEMENT : ground,
                scene.oneIn(3) ? List.of(scene.holder()) : scene.holders(),
                scene.outsider(),
                Optional.empty());
    }

    private static Conveyance conveyance(
            Scene scene, TransferGround ground, List<Party> from, Party to, Optional<DealingNumber> follows) {
        return new Conveyance(
                ground,
                from,
                Holders.sole(to),
                scene.oneIn(6) ? Optional.of(Share.of("1/3")) : Optional.empty(),
                Optional.of(scene.money()),
                Optional.of(scene.day().minusDays(scene.draw().choice() % 3)),
                List.of(scene.consents()),
                Optional.empty(),
                follows);
    }
}
