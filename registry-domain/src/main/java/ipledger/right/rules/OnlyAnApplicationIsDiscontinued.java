package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.RightStatus;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 终结的须为申请. What ends before grant is an application; a right ends otherwise. */
public record OnlyAnApplicationIsDiscontinued(Provision provision) implements Rule<ApplicationEnded> {
    @Override
    public Class<ApplicationEnded> concerns() {
        return ApplicationEnded.class;
    }

    @Override
    public boolean permits(Asset before, ApplicationEnded event) {
        return event.provenance().isFact() || before.right().status() == RightStatus.PENDING;
    }

    @Override
    public List<Object> particulars(Asset before, ApplicationEnded event) {
        return List.of(before.right().status());
    }
}
