package ipledger.pledge.rules;

import ipledger.asset.Asset;
import ipledger.asset.Defect;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 相同近似商标一并出质. A pledge of marks in which similar ones were left out is registered once they have been added in time. */
public record SimilarMarksArePledgedTogether(Provision provision) implements Rule<PledgeRegistered> {
    @Override
    public Class<PledgeRegistered> concerns() {
        return PledgeRegistered.class;
    }

    @Override
    public boolean permits(Asset before, PledgeRegistered event) {
        return standing(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, PledgeRegistered event) {
        return List.of(standing(before, event).map(Defect::leftOut).orElseThrow());
    }

    private static Optional<Defect> standing(Asset before, PledgeRegistered event) {
        return before.defects()
                .standingAgainst(event.dealing())
                .filter(defect -> defect.matter() == DefectMatter.PLEDGE);
    }
}
