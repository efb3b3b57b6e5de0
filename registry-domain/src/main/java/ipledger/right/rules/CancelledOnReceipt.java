package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.RightCancelled;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 注销自收到申请之日起终止. A cancellation on request takes effect on the day on which the office received the request. */
public record CancelledOnReceipt(Provision provision) implements Rule<RightCancelled> {
    @Override
    public Class<RightCancelled> concerns() {
        return RightCancelled.class;
    }

    @Override
    public boolean permits(Asset before, RightCancelled event) {
        return event.requestedOn()
                .filter(day -> !day.equals(event.effectiveOn()))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, RightCancelled event) {
        return List.of(event.effectiveOn(), event.requestedOn().orElseThrow());
    }
}
