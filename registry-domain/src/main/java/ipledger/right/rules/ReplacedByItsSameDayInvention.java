package ipledger.right.rules;

import ipledger.asset.Asset;
import ipledger.event.RightEvent.UtilityModelReplaced;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 被同日申请的发明替代. A utility model ends for an invention only where that was filed for the same creation on the same day. */
public record ReplacedByItsSameDayInvention(Provision provision) implements Rule<UtilityModelReplaced> {
    @Override
    public Class<UtilityModelReplaced> concerns() {
        return UtilityModelReplaced.class;
    }

    @Override
    public boolean permits(Asset before, UtilityModelReplaced event) {
        return before.right()
                .sameDayInvention()
                .filter(event.invention()::equals)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, UtilityModelReplaced event) {
        return List.of(event.invention());
    }
}
