package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.asset.RightStatus;
import ipledger.event.RightEvent.Ending;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 终止的权利须存续. What has ended does not end again; another source that tells of an end breaks nothing. */
public record OnlyAStandingRightEnds(Provision provision) implements Rule<Ending> {
    @Override
    public Class<Ending> concerns() {
        return Ending.class;
    }

    @Override
    public boolean permits(Asset before, Ending event) {
        return event.provenance().isFact()
                || (!before.right().status().isEnded() && before.right().status() != RightStatus.UNKNOWN);
    }

    @Override
    public List<Object> particulars(Asset before, Ending event) {
        return List.of(before.right().status());
    }
}
