package ipledger.pledge;

import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.rule.FieldCheck;
import org.axonframework.commandhandling.CommandHandler;

/** 质押受理. Axon's door to the acts on pledges: one unit of work, every asset's events and the dealing's, or none. */
public final class PledgeHandler {
    private final AssetRegister register;
    private final PledgedAssets pledged;

    public PledgeHandler(AssetRegister register) {
        this.register = register;
        this.pledged = new PledgedAssets(register);
    }

    @CommandHandler
    public void handle(AgreePledge act) {
        Pledging.check(act);
        register.enter(act.assets(), act.effectiveOn(), asset -> Pledging.decide(asset, act));
        register.open(
                act.dealing(),
                DealingKind.PLEDGE,
                DealingStage.AGREED,
                act.assets(),
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(FilePledge act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        var assets = register.assetsOf(act.dealing());
        register.enter(assets, act.effectiveOn(), asset -> Pledging.decide(asset, act));
        pledged.reach(act.dealing(), DealingStage.FILED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(RegisterPledge act) {
        Pledging.check(act);
        register.enter(act.assets(), act.effectiveOn(), asset -> Pledging.decide(asset, act));
        register.openOrReach(
                act.dealing(),
                DealingKind.PLEDGE,
                DealingStage.REGISTERED,
                act.assets(),
                act.effectiveOn(),
                act.provenance());
    }

    @CommandHandler
    public void handle(WithdrawPledge act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        var assets = register.assetsOf(act.dealing());
        register.enter(assets, act.effectiveOn(), asset -> Pledging.decide(asset, act));
        pledged.reach(act.dealing(), DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(ChangeSecuredClaim act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Pledging.decide(asset, act));
    }

    @CommandHandler
    public void handle(AssignClaim act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .parties("pledgees", act.pledgees())
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Pledging.decide(asset, act));
    }

    @CommandHandler
    public void handle(ReleasePledge act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        var assets =
                pledged.enter(act.dealing(), act.assets(), act.effectiveOn(), asset -> Pledging.decide(asset, act));
        pledged.reach(act.dealing(), DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }
}
