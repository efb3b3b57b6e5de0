package ipledger.right;

import ipledger.dealing.AssetRegister;
import ipledger.event.RightEvent.InvalidationContested;
import ipledger.event.RightEvent.InvalidationDecided;
import ipledger.event.RightEvent.InvalidationRequestClosed;
import ipledger.event.RightEvent.InvalidationRequested;
import ipledger.event.RightEvent.InvalidationSetAside;
import ipledger.event.RightEvent.InvalidationUpheld;
import ipledger.event.RightEvent.RightInvalidated;
import ipledger.rule.FieldCheck;
import org.axonframework.commandhandling.CommandHandler;

/** 无效宣告受理. Axon's door to cases of invalidation: opened, decided, contested, judged. */
public final class InvalidationHandler {
    private final AssetRegister register;

    public InvalidationHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(RequestInvalidation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("caseNumber", act.caseNumber())
                .orInvalid();
        register.enter(new InvalidationRequested(act.asset(), act.caseNumber(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(CloseInvalidationRequest act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("caseNumber", act.caseNumber())
                .orInvalid();
        register.enter(
                new InvalidationRequestClosed(act.asset(), act.caseNumber(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(DecideInvalidation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("caseNumber", act.caseNumber())
                .orInvalid();
        register.enter(new InvalidationDecided(
                act.asset(), act.caseNumber(), act.outcome(), act.remaining(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(ContestInvalidation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("caseNumber", act.caseNumber())
                .text("court", act.court())
                .orInvalid();
        register.enter(new InvalidationContested(
                act.asset(), act.caseNumber(), act.court(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(UpholdInvalidation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("caseNumber", act.caseNumber())
                .text("judgment", act.judgment())
                .orInvalid();
        register.enter(new InvalidationUpheld(
                act.asset(), act.caseNumber(), act.judgment(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(SetAsideInvalidation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("caseNumber", act.caseNumber())
                .text("judgment", act.judgment())
                .orInvalid();
        register.enter(new InvalidationSetAside(
                act.asset(), act.caseNumber(), act.judgment(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(InvalidateRight act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(
                new RightInvalidated(act.asset(), act.extent(), act.remaining(), act.effectiveOn(), act.provenance()));
    }
}
