package ipledger.contribution;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.dealing.AssetRegister;
import ipledger.event.ContributionEvent;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;

/** 出资受理. Axon's door to the acts on contributions: one unit of work, every asset's events and the dealing's, or none. */
public final class ContributionHandler {
    private final AssetRegister register;

    public ContributionHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(AgreeContribution act) {
        Contributing.check(act);
        register.enter(act.numbers(), act.effectiveOn(), asset -> Contributing.decide(asset, act));
        register.open(
                act.dealing(),
                DealingKind.CONTRIBUTION,
                DealingStage.AGREED,
                act.numbers(),
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(CompleteContribution act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("effectiveOn", act.deliveredOn(), act.effectiveOn())
                .orInvalid();
        var assets = enter(
                act.dealing(), Contribution.Stage.AGREED, act.effectiveOn(), asset -> Contributing.decide(asset, act));
        reach(act.dealing(), DealingStage.REGISTERED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(FailContribution act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        var assets = enter(
                act.dealing(), Contribution.Stage.AGREED, act.effectiveOn(), asset -> Contributing.decide(asset, act));
        reach(act.dealing(), DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(ReverseContribution act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        var assets = enter(
                act.dealing(),
                Contribution.Stage.COMPLETED,
                act.effectiveOn(),
                asset -> Contributing.decide(asset, act));
        reach(act.dealing(), DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    /** Where the contribution is at {@code stage}. */
    private List<AssetNumber> enter(
            DealingNumber dealing,
            Contribution.Stage stage,
            LocalDate on,
            Function<Asset, List<ContributionEvent>> decide) {
        return register.enterWhere(
                register.assetsOf(dealing),
                on,
                asset -> asset.contributions()
                        .of(dealing)
                        .filter(contribution -> contribution.stage() == stage)
                        .isPresent(),
                decide);
    }

    private void reach(
            DealingNumber dealing, DealingStage stage, List<AssetNumber> assets, LocalDate on, Provenance provenance) {
        register.reach(dealing, DealingKind.CONTRIBUTION, stage, assets, on, provenance);
    }
}
