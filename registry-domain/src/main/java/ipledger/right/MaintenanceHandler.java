package ipledger.right;

import ipledger.asset.Asset;
import ipledger.dealing.AssetRegister;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.MarkDescribed;
import ipledger.event.RightEvent.RestorationRequested;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.event.RightEvent.RightRenewed;
import ipledger.event.RightEvent.RightRestored;
import ipledger.event.RightEvent.TermCompensated;
import ipledger.event.RightEvent.TermFactsStated;
import ipledger.kind.Kinds;
import ipledger.rule.FieldCheck;
import ipledger.rule.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;

/** 权利维持受理. Axon's door to what keeps a right alive, lets it lapse, and restores it. */
public final class MaintenanceHandler {
    private static final int GRACE_MONTHS = 6;
    private static final int MONTHS_TO_RESTORE = 2;
    private static final int MOST_NICE_CLASSES = 45;

    private final AssetRegister register;

    public MaintenanceHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(PayAnnuity act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .day("paidThrough", act.paidThrough())
                .orInvalid();
        register.enter(
                new AnnuityPaid(act.asset(), act.paidThrough(), act.payment(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(NoteMissedAnnuity act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .day("dueOn", act.dueOn())
                .orInvalid();
        register.enter(new AnnuityMissed(
                act.asset(),
                act.dueOn(),
                act.graceUntil().orElseGet(() -> act.dueOn().plusMonths(GRACE_MONTHS)),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(RenewRight act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .order("effectiveOn", act.appliedOn(), act.effectiveOn())
                .orInvalid();
        register.enter(List.of(act.asset()), act.effectiveOn(), asset -> {
            var lastDay = act.lastDay()
                    .or(() -> byLaw(asset))
                    .orElseThrow(() ->
                            new Invalid(List.of(new Invalid.Field("lastDay", "no-term", List.of(asset.number())))));
            return List.of(new RightRenewed(
                    act.asset(), lastDay, Optional.of(act.appliedOn()), act.effectiveOn(), act.provenance()));
        });
    }

    private static Optional<LocalDate> byLaw(Asset asset) {
        return asset.kind()
                .flatMap(kind -> Kinds.of(kind)
                        .maintenance()
                        .renewedFor()
                        .flatMap(term -> asset.right().lastDay().map(last -> last.plus(term))));
    }

    @CommandHandler
    public void handle(LapseRight act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new RightLapsed(
                act.asset(),
                act.noticeOn().map(day -> day.plusMonths(MONTHS_TO_RESTORE)),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(RequestRestoration act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new RestorationRequested(
                act.asset(), act.ground(), act.obstacleEndedOn(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(RestoreRight act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new RightRestored(act.asset(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(CompensateTerm act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .day("lastDay", act.lastDay())
                .orInvalid();
        register.enter(new TermCompensated(
                act.asset(),
                act.lastDay(),
                Optional.of(act.ground()),
                act.approvedOn(),
                act.effectiveOn(),
                act.provenance()));
    }

    @CommandHandler
    public void handle(StateTermFacts act) {
        FieldCheck.of(act.effectiveOn(), act.provenance()).orInvalid();
        register.enter(new TermFactsStated(act.asset(), act.facts(), act.effectiveOn(), act.provenance()));
    }

    @CommandHandler
    public void handle(DescribeMark act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .that(
                        act.goods().stream()
                                .allMatch(goods -> goods.niceClass() >= 1 && goods.niceClass() <= MOST_NICE_CLASSES),
                        "goods",
                        "nice-class")
                .orInvalid();
        register.enter(new MarkDescribed(act.asset(), act.flags(), act.goods(), act.effectiveOn(), act.provenance()));
    }
}
