package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Right.AnnuityGrace;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 不在年费滞纳期内. No annuity is in its grace period on the day of recordal. */
public record AnnuitiesArePaid(Provision provision) implements Rule<LicenceRecorded> {
    @Override
    public Class<LicenceRecorded> concerns() {
        return LicenceRecorded.class;
    }

    @Override
    public boolean permits(Asset before, LicenceRecorded event) {
        return before.right().grace().isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceRecorded event) {
        return List.of(before.right().grace().map(AnnuityGrace::dueOn).orElseThrow());
    }
}
