package ipledger.right;

import ipledger.asset.Abandonment;
import ipledger.dealing.AssetRegister;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.CoHolderWithdrew;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightAbandoned;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.event.RightEvent.RightExpired;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.RightEvent.SameDayInventionNoted;
import ipledger.event.RightEvent.UtilityModelGivenUp;
import ipledger.event.RightEvent.UtilityModelReplaced;
import ipledger.event.RightEvent.VarietyTerminated;
import ipledger.rule.FieldCheck;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;

/** 权利终止受理. Axon's door to the ends of a right, each of its own. */
public final class EndHandler {
    private static final int MONTHS_TO_RESTORE = 2;

    private final AssetRegister register;

    public EndHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(SeekAbandonment act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .parties("declaredBy", act.declaredBy())
                .orInvalid();
        register.enter(new AbandonmentSought(
                act.asset(),
                act.extent(),
                act.remaining(),
                act.declaredBy(),
                act.consents(),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(AbandonRight act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> List.of(new RightAbandoned(
                        act.asset(),
                        asset.right().abandonment().map(Abandonment::extent).orElse(Extent.WHOLE),
                        asset.right().abandonment().flatMap(Abandonment::remaining),
                        act.effectiveOn(),
                        act.provenance())));
    }

    @CommandHandler
    public void handle(WithdrawCoHolder act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(
                new CoHolderWithdrew(act.asset(), act.holder(), act.consents(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(ExpireRight act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new RightExpired(act.asset(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(CancelMark act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("ground", act.ground())
                .orInvalid();
        register.enter(new RightCancelled(
                act.asset(),
                act.ground(),
                act.extent(),
                act.remaining(),
                Optional.of(act.requestedOn()),
                act.announcedOn(),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(RevokeMark act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new RightRevoked(
                act.asset(), act.ground(), act.extent(), act.remaining(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(TerminateVariety act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new VarietyTerminated(
                act.asset(),
                act.ground(),
                act.noticeOn().map(day -> day.plusMonths(MONTHS_TO_RESTORE)),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(NoteSameDayInvention act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new SameDayInventionNoted(act.asset(), act.invention(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(ReplaceUtilityModel act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .assets(List.of(act.asset(), act.invention()))
                .orInvalid();
        register.enter(
                List.of(act.asset(), act.invention()),
                act.effectiveOn(),
                asset -> List.of(
                        asset.number().equals(act.invention())
                                ? new UtilityModelGivenUp(
                                        act.invention(), act.asset(), act.effectiveOn(), act.provenance())
                                : new UtilityModelReplaced(
                                        act.asset(), act.invention(), act.effectiveOn(), act.provenance())));
    }

    @CommandHandler
    public void handle(EndApplication act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("ground", act.ground())
                .orInvalid();
        register.enter(new ApplicationEnded(act.asset(), act.ground(), act.effectiveOn(), act.provenance()));
    }
}
