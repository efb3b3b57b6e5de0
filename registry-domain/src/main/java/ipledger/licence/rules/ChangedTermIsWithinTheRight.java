package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.LicenceTermChanged;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 变更后的许可期限不得超过权利期限. The licence still ends within the life of the right. */
public record ChangedTermIsWithinTheRight(Provision provision) implements Rule<LicenceTermChanged> {
    @Override
    public Class<LicenceTermChanged> concerns() {
        return LicenceTermChanged.class;
    }

    @Override
    public boolean permits(Asset before, LicenceTermChanged event) {
        return before.right()
                .lastDay()
                .filter(last -> event.lastDay().isAfter(last))
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceTermChanged event) {
        return List.of(event.lastDay(), before.right().lastDay().orElseThrow());
    }
}
