package ipledger.pledge;

import ipledger.asset.Asset;
import ipledger.asset.Pledge;
import ipledger.dealing.AssetRegister;
import ipledger.event.DealingNumber;
import ipledger.event.PledgeEvent;
import ipledger.rule.FieldCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;

/** 质押后续登载受理. Axon's door to what is reported of a pledge: the loan, what is owed, default and recovery, checks. */
public final class ReportHandler {
    private final AssetRegister register;

    public ReportHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(StateLoan act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    @CommandHandler
    public void handle(ReportBalance act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    @CommandHandler
    public void handle(RecordDefault act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("cause", act.cause())
                .orInvalid();
        enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
    }

    @CommandHandler
    public void handle(CheckUndertaking act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("sha256", act.sha256())
                .orInvalid();
        enter(act.dealing(), act.effectiveOn(), asset -> Reporting.decide(asset, act));
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

    private void enter(DealingNumber dealing, LocalDate on, Function<Asset, List<PledgeEvent>> decide) {
        register.enterWhere(
                register.assetsOf(dealing),
                on,
                asset -> asset.pledges().of(dealing).filter(Pledge::isInForce).isPresent(),
                decide);
    }
}
