package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.AnnuityPayment;
import ipledger.kind.Kinds;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** 年费在滞纳期内缴纳. An annuity is paid by its due day, or within six months after it. */
public record AnnuityIsPaidWithinGrace(Provision provision) implements Rule<AnnuityPaid> {
    @Override
    public Class<AnnuityPaid> concerns() {
        return AnnuityPaid.class;
    }

    @Override
    public boolean permits(Asset before, AnnuityPaid event) {
        return event.payment()
                .filter(payment -> event.effectiveOn().isAfter(graceEnd(payment)))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, AnnuityPaid event) {
        return List.of(
                event.payment().orElseThrow().dueOn(), graceEnd(event.payment().orElseThrow()), event.effectiveOn());
    }

    private static LocalDate graceEnd(AnnuityPayment payment) {
        return Kinds.of(AssetKind.INVENTION)
                .maintenance()
                .graceEnd(payment.dueOn())
                .orElseThrow();
    }
}
