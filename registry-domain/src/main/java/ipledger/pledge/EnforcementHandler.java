package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingNumber;
import ipledger.rule.FieldCheck;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;

/** 质权实现受理. Axon's door to the enforcement of pledges. */
public final class EnforcementHandler {
    private final AssetRegister register;

    public EnforcementHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(BeginEnforcement act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        var touched = act.assets().isEmpty() ? register.assetsOf(act.dealing()) : act.assets();
        register.enterWhere(
                touched,
                act.effectiveOn(),
                act.assets().isEmpty() ? standsOn(act.dealing()) : asset -> true,
                asset -> Enforcing.decide(asset, act));
    }

    @CommandHandler
    public void handle(EndEnforcement act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                standsOn(act.dealing()),
                asset -> Enforcing.decide(asset, act));
    }

    @CommandHandler
    public void handle(DistributeProceeds act) {
        Enforcing.check(act);
        register.enter(List.of(act.asset()), act.effectiveOn(), asset -> Enforcing.decide(asset, act));
    }

    @CommandHandler
    public void handle(RecordSubstitute act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(!act.amount().isZero(), "amount", "zero")
                .orInvalid();
        register.enter(List.of(act.asset()), act.effectiveOn(), asset -> Enforcing.decide(asset, act));
    }

    @CommandHandler
    public void handle(InterruptLimitation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("cause", act.cause())
                .orInvalid();
        register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                standsOn(act.dealing()),
                asset -> Enforcing.decide(asset, act));
    }

    private static Predicate<Asset> standsOn(DealingNumber dealing) {
        return asset -> asset.pledges().of(dealing).filter(Pledge::isInForce).isPresent();
    }
}
