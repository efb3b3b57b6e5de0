package ipledger.defect.rules;

import ipledger.asset.Asset;
import ipledger.asset.Defect;
import ipledger.event.DefectEvent.ApplicationDeemedGivenUp;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 期满未改正方视为放弃. An application is deemed given up only after the last day to cure, and uncured. */
public record GivenUpAfterTheLimit(Provision provision) implements Rule<ApplicationDeemedGivenUp> {
    @Override
    public Class<ApplicationDeemedGivenUp> concerns() {
        return ApplicationDeemedGivenUp.class;
    }

    @Override
    public boolean permits(Asset before, ApplicationDeemedGivenUp event) {
        return before.defects()
                .of(event.dealing())
                .filter(defect -> defect.statusOn(event.effectiveOn()) == Defect.Status.GIVEN_UP)
                .isPresent();
    }

    @Override
    public List<Object> particulars(Asset before, ApplicationDeemedGivenUp event) {
        return List.of(
                event.dealing(),
                before.defects()
                        .of(event.dealing())
                        .<Object>map(Defect::lastDay)
                        .orElse("-"));
    }
}
