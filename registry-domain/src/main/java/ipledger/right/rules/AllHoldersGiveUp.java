package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.AbandonmentSought;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 放弃须全体权利人声明. A right is given up by all its holders. */
public record AllHoldersGiveUp(Provision provision) implements Rule<AbandonmentSought> {
    @Override
    public Class<AbandonmentSought> concerns() {
        return AbandonmentSought.class;
    }

    @Override
    public boolean permits(Asset before, AbandonmentSought event) {
        return before.silentCoHolders(event.declaredBy(), List.of()).isEmpty() && before.areHolders(event.declaredBy());
    }

    @Override
    public List<Object> particulars(Asset before, AbandonmentSought event) {
        return List.of(
                before.areHolders(event.declaredBy())
                        ? before.silentCoHolders(event.declaredBy(), List.of())
                        : event.declaredBy());
    }
}
