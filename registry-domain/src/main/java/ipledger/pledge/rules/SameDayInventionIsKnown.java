package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.event.PledgeEvent.PledgeEntered;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同日申请发明专利的, 当事人知情并坚持. Where the same applicant filed an invention for the same creation on the same day, the parties declare that they go on. */
public record SameDayInventionIsKnown(Provision provision) implements Rule<PledgeEntered> {
    @Override
    public Class<PledgeEntered> concerns() {
        return PledgeEntered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeEntered event) {
        return before.right().sameDayInvention().isEmpty()
                || event.terms().declarations().contains(PledgeDeclaration.SAME_DAY_INVENTION_KNOWN);
    }

    @Override
    public List<Object> particulars(Asset before, PledgeEntered event) {
        return List.of(before.right().sameDayInvention().orElseThrow());
    }
}
