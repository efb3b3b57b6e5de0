package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.DealingEvent.DealingStage;
import ipledger.event.DealingNumber;
import ipledger.rule.FieldCheck;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;

/** 质押受理. Axon's door to the acts on pledges: one unit of work, every asset's events and the dealing's, or none. */
public final class PledgeHandler {
    private final AssetRegister register;

    public PledgeHandler(AssetRegister register) {
        this.register = register;
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
        register.reach(
                act.dealing(), DealingKind.PLEDGE, DealingStage.FILED, assets, act.effectiveOn(), act.provenance());
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
        register.reach(
                act.dealing(), DealingKind.PLEDGE, DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    @CommandHandler
    public void handle(ChangeSecuredClaim act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        var assets = register.assetsOf(act.dealing());
        register.enterWhere(assets, act.effectiveOn(), standsOn(act.dealing()), asset -> Pledging.decide(asset, act));
    }

    @CommandHandler
    public void handle(AssignClaim act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .parties("pledgees", act.pledgees())
                .orInvalid();
        var assets = register.assetsOf(act.dealing());
        register.enterWhere(assets, act.effectiveOn(), standsOn(act.dealing()), asset -> Pledging.decide(asset, act));
    }

    @CommandHandler
    public void handle(ReleasePledge act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        var assets = act.assets().isEmpty()
                ? register.enterWhere(
                        register.assetsOf(act.dealing()),
                        act.effectiveOn(),
                        standsOn(act.dealing()),
                        asset -> Pledging.decide(asset, act))
                : register.enterWhere(
                        act.assets(), act.effectiveOn(), asset -> true, asset -> Pledging.decide(asset, act));
        register.reach(
                act.dealing(), DealingKind.PLEDGE, DealingStage.ENDED, assets, act.effectiveOn(), act.provenance());
    }

    private static Predicate<Asset> standsOn(DealingNumber dealing) {
        return asset -> asset.pledges().of(dealing).filter(Pledge::isInForce).isPresent();
    }
}
