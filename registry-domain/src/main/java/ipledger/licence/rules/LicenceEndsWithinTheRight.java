package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceChanged;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceRecorded;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 许可期限不得超过权利期限. The licence ends within the life of the right. */
public record LicenceEndsWithinTheRight(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return lastDay(before, event)
                .flatMap(last -> before.right().lastDay().map(lastOfRight -> !last.isAfter(lastOfRight)))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(
                lastDay(before, event).orElseThrow(), before.right().lastDay().orElseThrow());
    }

    private static Optional<LocalDate> lastDay(Asset before, LicenceEntered event) {
        return switch (event) {
            case LicenceGranted e -> e.terms().lastDay();
            case LicenceChanged e -> e.terms().lastDay();
            case LicenceRecorded e -> before.licences().of(e.dealing()).flatMap(Licence::lastDay);
        };
    }
}
