package ipledger.implementation;

import ipledger.dealing.AssetRegister;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.NoteEvent.MeritRecorded;
import ipledger.rule.FieldCheck;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** 实施受理. Axon's door to records of use. */
public final class ImplementationHandler {
    private final AssetRegister register;

    public ImplementationHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(RecordImplementation act) {
        var use = act.use();
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .day("use.from", use.from())
                .order("use.until", use.from(), use.until())
                .that(use.products().stream().noneMatch(String::isBlank), "use.products", "blank")
                .orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> List.of(new ImplementationRecorded(asset.number(), use, act.effectiveOn(), act.provenance())));
    }

    @CommandHandler
    public void handle(RecordMerit act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("detail", act.detail())
                .orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> List.of(new MeritRecorded(
                        asset.number(), act.merit(), act.detail(), act.effectiveOn(), act.provenance())));
    }
}
