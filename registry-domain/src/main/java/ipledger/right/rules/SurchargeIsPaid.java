package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.AssetKind;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.AnnuityPayment;
import ipledger.kind.Kinds;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** 滞纳期内缴费须缴滞纳金. A payment in the grace period brings 5 % of the year's full fee for each full month that it is late. */
public record SurchargeIsPaid(Provision provision) implements Rule<AnnuityPaid> {
    @Override
    public Class<AnnuityPaid> concerns() {
        return AnnuityPaid.class;
    }

    @Override
    public boolean permits(Asset before, AnnuityPaid event) {
        return event.payment()
                .filter(payment -> isShort(payment, percent(payment, event.effectiveOn())))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, AnnuityPaid event) {
        var payment = event.payment().orElseThrow();
        return List.of(
                percent(payment, event.effectiveOn()),
                payment.fee(),
                payment.surcharge().<Object>map(paid -> paid).orElse("0"));
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static int percent(AnnuityPayment payment, LocalDate paidOn) {
        return Kinds.of(AssetKind.INVENTION).maintenance().surchargePercentOn(payment.dueOn(), paidOn);
    }

    private static boolean isShort(AnnuityPayment payment, int percent) {
        if (percent == 0) return false;
        var due = payment.fee().amount().multiply(BigDecimal.valueOf(percent));
        return payment.surcharge()
                .filter(paid -> paid.currency().equals(payment.fee().currency()))
                .map(paid -> paid.amount().multiply(HUNDRED).compareTo(due) < 0)
                .orElse(true);
    }
}
