package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.CopyrightRight;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 出质的应为财产权利. Only property rights are pledged; authorship and the like stay with the author. */
public record OnlyPropertyRightsArePledged(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return personal(event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(personal(event));
    }

    private static List<CopyrightRight> personal(PledgeEntered event) {
        return event.terms().rights().stream()
                .filter(CopyrightRight::isPersonal)
                .toList();
    }
}
