package ipledger.implementation.rules;

import ipledger.asset.Asset;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;

/** 同一期间的同一实施不重复登载. The same use of the same products by the same user is not entered twice for one time. */
public record UseIsEnteredOnce(Provision provision) implements Rule<ImplementationRecorded> {
    @Override
    public Class<ImplementationRecorded> concerns() {
        return ImplementationRecorded.class;
    }

    @Override
    public boolean permits(Asset before, ImplementationRecorded event) {
        return same(before, event).isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, ImplementationRecorded event) {
        return List.of(same(before, event).stream()
                .map(use -> use.from() + "/" + use.until())
                .toList());
    }

    private static List<Use> same(Asset before, ImplementationRecorded event) {
        var entered = event.use();
        return before.implementations().all().stream()
                .filter(use -> use.kind() == entered.kind()
                        && use.by().sameName(entered.by())
                        && use.products().equals(entered.products()))
                .filter(use -> !use.until().isBefore(entered.from())
                        && !entered.until().isBefore(use.from()))
                .toList();
    }
}
