package ipledger.preservation;

import ipledger.dealing.AssetRegister;
import ipledger.event.PreservationEvent.FreezeLifted;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.PreservationEvent.FreezeRenewed;
import ipledger.event.PreservationEvent.SuspensionBegan;
import ipledger.event.PreservationEvent.SuspensionEnded;
import ipledger.event.PreservationEvent.SuspensionExtended;
import ipledger.rule.FieldCheck;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;

/** 保全与中止受理. Axon's door to freezes and suspensions. */
public final class PreservationHandler {
    private final AssetRegister register;

    public PreservationHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(OrderFreeze act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("order", act.order())
                .text("court", act.court())
                .orInvalid();
        register.enter(new FreezeOrdered(
                act.asset(),
                act.order(),
                act.court(),
                act.ground(),
                act.lastDay(),
                act.scope(),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(RenewFreeze act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("order", act.order())
                .text("renewalOrder", act.renewalOrder())
                .orInvalid();
        register.enter(new FreezeRenewed(
                act.asset(), act.order(), act.renewalOrder(), act.lastDay(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(LiftFreeze act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("order", act.order())
                .orInvalid();
        register.enter(new FreezeLifted(act.asset(), Optional.of(act.order()), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(BeginSuspension act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("dispute", act.dispute())
                .orInvalid();
        register.enter(new SuspensionBegan(
                act.asset(),
                act.dispute(),
                act.lastDay().orElseGet(() -> act.effectiveOn().plusYears(1)),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(ExtendSuspension act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("lastDay", act.effectiveOn(), act.lastDay())
                .orInvalid();
        register.enter(
                new SuspensionExtended(act.asset(), act.dispute(), act.lastDay(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(EndSuspension act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("dispute", act.dispute())
                .orInvalid();
        register.enter(new SuspensionEnded(act.asset(), act.dispute(), act.effectiveOn(), act.provenance()));
    }
}
