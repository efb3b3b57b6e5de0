package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 已启动无效宣告程序的, 当事人知情并坚持. Where an invalidation has been requested, the parties declare that they go on. */
public record InvalidationRequestIsKnown(Provision provision) implements Rule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistered event) {
        return before.right().invalidation().challenges().isEmpty()
                || event.terms().declarations().contains(PledgeDeclaration.INVALIDATION_REQUEST_KNOWN);
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistered event) {
        return List.of(before.right().invalidation().challenges());
    }
}
