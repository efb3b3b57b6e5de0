package ipledger.contribution;

import ipledger.asset.Asset;
import ipledger.asset.Contribution;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.rule.FieldCheck;
import java.util.function.Predicate;
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
        var assets = register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                at(act.dealing(), Contribution.Stage.AGREED),
                asset -> Contributing.decide(asset, act));
        register.reach(
                act.dealing(),
                DealingKind.CONTRIBUTION,
                DealingStage.REGISTERED,
                assets,
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(FailContribution act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        var assets = register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                at(act.dealing(), Contribution.Stage.AGREED),
                asset -> Contributing.decide(asset, act));
        register.reach(
                act.dealing(),
                DealingKind.CONTRIBUTION,
                DealingStage.ENDED,
                assets,
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(ReverseContribution act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        var assets = register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                at(act.dealing(), Contribution.Stage.COMPLETED),
                asset -> Contributing.decide(asset, act));
        register.reach(
                act.dealing(),
                DealingKind.CONTRIBUTION,
                DealingStage.ENDED,
                assets,
                act.effectiveOn(),
                act.provenance());
    }

    private static Predicate<Asset> at(DealingNumber dealing, Contribution.Stage stage) {
        return asset -> asset.contributions()
                .of(dealing)
                .filter(contribution -> contribution.stage() == stage)
                .isPresent();
    }
}
