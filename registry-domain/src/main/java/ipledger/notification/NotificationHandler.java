package ipledger.notification;

import ipledger.dealing.AssetRegister;
import ipledger.event.NotificationEvent.NoticeGiven;
import ipledger.rule.FieldCheck;
import org.axonframework.commandhandling.CommandHandler;

/** 通知受理. Axon's door to notices: that one was given. */
public final class NotificationHandler {
    private final AssetRegister register;

    public NotificationHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(GiveNotice act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(act.sequence() >= 0, "sequence", "negative", act.sequence())
                .orInvalid();
        register.enter(new NoticeGiven(
                act.asset(),
                act.sequence(),
                act.matter(),
                act.to(),
                act.dealing(),
                act.means(),
                act.effectiveOn(),
                act.provenance()));
    }
}
