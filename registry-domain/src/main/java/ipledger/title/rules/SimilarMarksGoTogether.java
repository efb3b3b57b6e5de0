package ipledger.title.rules;

import ipledger.asset.Asset;
import ipledger.asset.Defect;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 近似商标一并转让. Title to a mark does not move while similar marks of the holder are left out of the application; uncured in thirty days the application is deemed given up. */
public record SimilarMarksGoTogether(Provision provision) implements Rule<TitleTransferred> {
    @Override
    public Class<TitleTransferred> concerns() {
        return TitleTransferred.class;
    }

    @Override
    public boolean permits(Asset before, TitleTransferred event) {
        return before.defects().standingAgainst(event.dealing()).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, TitleTransferred event) {
        return List.of(before.defects()
                .standingAgainst(event.dealing())
                .map(Defect::leftOut)
                .orElse(List.of()));
    }
}
