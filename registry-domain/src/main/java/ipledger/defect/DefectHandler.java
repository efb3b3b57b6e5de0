package ipledger.defect;

import ipledger.asset.Defect;
import ipledger.dealing.AssetRegister;
import ipledger.event.DefectEvent.ApplicationDeemedGivenUp;
import ipledger.event.DefectEvent.DefectCured;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.rule.FieldCheck;
import org.axonframework.commandhandling.CommandHandler;

/** 限期改正受理. Axon's door to defects: noted, cured, or closed as given up. */
public final class DefectHandler {
    private final AssetRegister register;

    public DefectHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(NoteDefect act) {
        var lastDay = act.lastDay().orElseGet(() -> Defect.lastDayFrom(act.effectiveOn()));
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("lastDay", act.effectiveOn(), lastDay)
                .that(!act.leftOut().isEmpty(), "leftOut", "none")
                .orInvalid();
        register.enter(new DefectNoted(
                act.asset(), act.dealing(), act.matter(), act.leftOut(), lastDay, act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(CureDefect act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new DefectCured(act.asset(), act.dealing(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(CloseUncured act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new ApplicationDeemedGivenUp(act.asset(), act.dealing(), act.effectiveOn(), act.provenance()));
    }
}
