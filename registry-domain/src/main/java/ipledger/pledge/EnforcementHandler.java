package ipledger.pledge;

import ipledger.dealing.AssetRegister;
import ipledger.rule.FieldCheck;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** 质权实现受理. Axon's door to the enforcement of pledges. */
public final class EnforcementHandler {
    private final AssetRegister register;
    private final PledgedAssets pledged;

    public EnforcementHandler(AssetRegister register) {
        this.register = register;
        this.pledged = new PledgedAssets(register);
    }

    @CommandHandler
    public void handle(BeginEnforcement act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).bounded(act.assets()).orInvalid();
        pledged.enter(act.dealing(), act.assets(), act.effectiveOn(), asset -> Enforcing.decide(asset, act));
    }

    @CommandHandler
    public void handle(EndEnforcement act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reason", act.reason())
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Enforcing.decide(asset, act));
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
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Enforcing.decide(asset, act));
    }
}
