package ipledger.defect.rules;

import ipledger.asset.Asset;
import ipledger.asset.Defect;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一申请不重复通知改正. While the clock of an application runs it is not started again. */
public record DefectIsNotNotedTwice(Provision provision) implements Rule<DefectNoted> {
    @Override
    public Class<DefectNoted> concerns() {
        return DefectNoted.class;
    }

    @Override
    public boolean permits(Asset before, DefectNoted event) {
        return before.defects()
                .of(event.dealing())
                .filter(defect -> defect.statusOn(event.effectiveOn()) == Defect.Status.OPEN)
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, DefectNoted event) {
        return List.of(event.dealing());
    }
}
