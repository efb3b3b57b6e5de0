package ipledger.pledge;

import ipledger.asset.Pledge;
import ipledger.dealing.AssetRegister;
import ipledger.rule.FieldCheck;
import org.axonframework.commandhandling.CommandHandler;

/** 质押后续登载受理. Axon's door to what is reported of a pledge: the loan, what is owed, default and recovery, checks. */
public final class ReportHandler {
    private final AssetRegister register;
    private final PledgedAssets pledged;

    public ReportHandler(AssetRegister register) {
        this.register = register;
        this.pledged = new PledgedAssets(register);
    }

    @CommandHandler
    public void handle(StateLoan act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    @CommandHandler
    public void handle(ReportBalance act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    @CommandHandler
    public void handle(RecordDefault act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("cause", act.cause())
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    @CommandHandler
    public void handle(CheckUndertaking act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("sha256", act.sha256())
                .orInvalid();
        pledged.enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    /** Money may come in after the pledge has ended. */
    @CommandHandler
    public void handle(RecordRecovery act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(!act.recovered().isZero(), "recovered", "zero")
                .orInvalid();
        register.enterWhere(
                register.assetsOf(act.dealing()),
                act.effectiveOn(),
                asset -> asset.pledges()
                        .of(act.dealing())
                        .flatMap(Pledge::registeredOn)
                        .isPresent(),
                asset -> Reporting.decide(asset, act));
    }
}
