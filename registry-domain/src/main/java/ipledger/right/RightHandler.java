package ipledger.right;

import ipledger.dealing.AssetRegister;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.rule.FieldCheck;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;

/** 权利受理. Axon's door to the acts that make an asset known. */
public final class RightHandler {
    private final AssetRegister register;

    public RightHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(FileApplication act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enterNew(
                act.asset(),
                act.effectiveOn(),
                asset -> List.of(new RightFiled(
                        act.asset(),
                        act.kind(),
                        act.title(),
                        act.otherNumbers(),
                        Optional.of(act.applicants()),
                        act.classes(),
                        act.effectiveOn(),
                        act.provenance())));
    }

    @CommandHandler
    public void handle(GrantRight act) {
        var check = FieldCheck.of(act.effectiveOn(), act.provenance());
        act.filedOn().ifPresent(day -> check.day("filedOn", day));
        act.statedLastDay().ifPresent(day -> check.day("statedLastDay", day));
        check.orInvalid();
        register.enterNew(
                act.asset(),
                act.effectiveOn(),
                asset -> List.of(new RightGranted(
                        act.asset(),
                        act.kind(),
                        act.title(),
                        act.otherNumbers(),
                        act.filedOn(),
                        act.holders(),
                        act.statedLastDay(),
                        act.effectiveOn(),
                        act.provenance())));
    }
}
