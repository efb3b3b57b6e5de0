package ipledger.contribution.rules;

import ipledger.asset.Asset;
import ipledger.event.ContributionEvent.PaymentCalled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 催缴书载明的宽限期不得少于六十日. A call for payment gives at least sixty days from the day on which it is sent. */
public record CallGivesSixtyDays(Provision provision) implements Rule<PaymentCalled> {
    private static final int LEAST_DAYS = 60;

    @Override
    public Class<PaymentCalled> concerns() {
        return PaymentCalled.class;
    }

    @Override
    public boolean permits(Asset before, PaymentCalled event) {
        return !event.graceUntil().isBefore(event.effectiveOn().plusDays(LEAST_DAYS));
    }

    @Override
    public List<Object> particulars(Asset before, PaymentCalled event) {
        return List.of(event.effectiveOn(), event.graceUntil());
    }
}
