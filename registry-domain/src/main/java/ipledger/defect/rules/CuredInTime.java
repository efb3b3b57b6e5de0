package ipledger.defect.rules;

import ipledger.asset.Asset;
import ipledger.asset.Defect;
import ipledger.event.DefectEvent.DefectCured;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 在期限内改正. A defect is cured while its clock runs; afterwards the application is given up. */
public record CuredInTime(Provision provision) implements Rule<DefectCured> {
    @Override
    public Class<DefectCured> concerns() {
        return DefectCured.class;
    }

    @Override
    public boolean permits(Asset before, DefectCured event) {
        return before.defects()
                .of(event.dealing())
                .filter(defect -> defect.statusOn(event.effectiveOn()) == Defect.Status.OPEN)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, DefectCured event) {
        return List.of(
                event.dealing(),
                before.defects()
                        .of(event.dealing())
                        .<Object>map(Defect::lastDay)
                        .orElse("-"));
    }
}
