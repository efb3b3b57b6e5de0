package ipledger.title;

import ipledger.asset.Asset;
import ipledger.asset.Transfer;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingEvent.PaymentMade;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.identifier.AssetNumber;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;

/** 权属受理. Axon's door to the acts on title: one unit of work, every asset's events and the dealing's, or none. */
public final class TransferHandler {
    private final AssetRegister register;

    public TransferHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(AgreeTransfer act) {
        Transferring.check(act);
        var entries = register.enter(act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
        register.open(
                act.dealing(),
                DealingKind.TRANSFER,
                DealingStage.AGREED,
                act.assets(),
                act.effectiveOn(),
                act.provenance());
        var moved = AssetRegister.assetsOf(
                entries.stream().filter(TitleTransferred.class::isInstance).toList());
        if (!moved.isEmpty()) reach(act.dealing(), DealingStage.REGISTERED, moved, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(AddToTransfer act) {
        Transferring.check(act);
        register.assetsOf(act.dealing());
        register.enter(act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
        register.belong(
                act.dealing(),
                DealingKind.TRANSFER,
                DealingStage.AGREED,
                act.assets(),
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(FileTransfer act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        var assets = enter(act.dealing(), List.of(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
        reach(act.dealing(), DealingStage.FILED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(RegisterTransfer act) {
        Transferring.check(act);
        var assets = enter(act.dealing(), act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
        register.openOrReach(
                act.dealing(),
                DealingKind.TRANSFER,
                DealingStage.REGISTERED,
                assets,
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(WithdrawTransfer act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        var assets = enter(act.dealing(), List.of(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
        reach(act.dealing(), DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(ChangePartyData act) {
        Transferring.check(act);
        register.enter(act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
    }

    @CommandHandler
    public void handle(NoticePreEmption act) {
        Transferring.check(act);
        register.enter(act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
    }

    @CommandHandler
    public void handle(AnswerPreEmption act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()).orInvalid();
        register.enter(act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
    }

    @CommandHandler
    public void handle(SharePreEmption act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).assets(act.assets()).orInvalid();
        register.enter(act.assets(), act.effectiveOn(), asset -> Transferring.decide(asset, act));
    }

    @CommandHandler
    public void handle(ApplyProceeds act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        var assets = act.assets().isEmpty() ? register.assetsOf(act.dealing()) : act.assets();
        register.enter(assets, act.effectiveOn(), asset -> Transferring.decide(asset, act));
    }

    @CommandHandler
    public void handle(PayTransferPrice act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.pay(
                DealingKind.TRANSFER,
                new PaymentMade(
                        act.dealing(), act.amount(), act.use(), act.occasion(), act.effectiveOn(), act.provenance()));
    }

    private void reach(
            DealingNumber dealing, DealingStage stage, List<AssetNumber> assets, LocalDate on, Provenance provenance) {
        register.reach(dealing, DealingKind.TRANSFER, stage, assets, on, provenance);
    }

    /** On the assets named, or where none is on all on which the transfer is running. */
    private List<AssetNumber> enter(
            DealingNumber transfer, List<AssetNumber> named, LocalDate on, Function<Asset, List<TitleEvent>> decide) {
        return named.isEmpty()
                ? register.enterWhere(
                        register.assetsOf(transfer),
                        on,
                        asset -> asset.title()
                                .of(transfer)
                                .filter(Transfer::isRunning)
                                .isPresent(),
                        decide)
                : register.enterWhere(named, on, asset -> true, decide);
    }
}
