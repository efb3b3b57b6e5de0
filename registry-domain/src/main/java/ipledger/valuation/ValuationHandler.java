package ipledger.valuation;

import ipledger.dealing.AssetRegister;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.event.ValuationEvent.ValuationWithdrawn;
import ipledger.rule.FieldCheck;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** 评估受理. Axon's door to the acts on valuations. */
public final class ValuationHandler {
    private final AssetRegister register;

    public ValuationHandler(AssetRegister register) {
        this.register = register;
    }

    @CommandHandler
    public void handle(RecordValuation act) {
        var valuation = act.valuation();
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("valuation.reportNumber", valuation.reportNumber())
                .text("valuation.method", valuation.method())
                .day("valuation.referenceDate", valuation.referenceDate())
                .order("valuation.validUntil", valuation.referenceDate(), valuation.validUntil())
                .orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> List.of(new ValuationRecorded(
                        asset.number(), valuation, act.purpose(), act.effectiveOn(), act.provenance())));
    }

    @CommandHandler
    public void handle(WithdrawValuation act) {
        FieldCheck.of(act.effectiveOn(), act.provenance())
                .text("reportNumber", act.reportNumber())
                .text("reason", act.reason())
                .orInvalid();
        register.enter(
                List.of(act.asset()),
                act.effectiveOn(),
                asset -> List.of(new ValuationWithdrawn(
                        asset.number(), act.reportNumber(), act.reason(), act.effectiveOn(), act.provenance())));
    }
}
