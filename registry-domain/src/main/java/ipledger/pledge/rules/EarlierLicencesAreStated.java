package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 出质前已授权他人使用的, 应当说明. Where licences stand, the parties say what was licensed before; a fact is not asked. */
public record EarlierLicencesAreStated(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return event.provenance().isFact()
                || event.terms().licencesBefore().isPresent()
                || before.licences().inForceOn(event.effectiveOn()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(before.licences().inForceOn(event.effectiveOn()).stream()
                .map(Licence::dealing)
                .toList());
    }
}
