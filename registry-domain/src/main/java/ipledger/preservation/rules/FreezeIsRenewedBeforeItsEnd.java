package ipledger.preservation.rules;

import ipledger.asset.Asset;
import ipledger.asset.Preservation;
import ipledger.event.PreservationEvent.FreezeRenewed;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 续行保全须在期满前. A freeze is renewed while it is in effect; otherwise it has ended by itself. */
public record FreezeIsRenewedBeforeItsEnd(Provision provision) implements Rule<FreezeRenewed> {
    @Override
    public Class<FreezeRenewed> concerns() {
        return FreezeRenewed.class;
    }

    @Override
    public boolean permits(Asset before, FreezeRenewed event) {
        return before.preservation()
                .effectOf(event.order(), before.kind())
                .filter(effect -> effect.runsOn(event.effectiveOn()))
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, FreezeRenewed event) {
        return List.of(
                event.order(),
                before.preservation()
                        .effectOf(event.order(), before.kind())
                        .<Object>map(Preservation.Effect::lastDay)
                        .orElse("-"));
    }
}
