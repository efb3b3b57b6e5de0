package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 开放许可期限不得超过专利权期限. The offer ends within the life of the patent. */
public record OfferEndsWithinTheRight(Provision provision) implements Rule<OpenLicenceDeclared> {
    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public boolean permits(Asset before, OpenLicenceDeclared event) {
        return lastDay(event)
                .flatMap(last -> before.right().lastDay().map(lastOfRight -> !last.isAfter(lastOfRight)))
                .orElse(true);
    }

    @Override
    public List<Object> particulars(Asset before, OpenLicenceDeclared event) {
        return List.of(lastDay(event).orElseThrow(), before.right().lastDay().orElseThrow());
    }

    private static Optional<LocalDate> lastDay(OpenLicenceDeclared event) {
        return event.terms().flatMap(OpenLicenceTerms::lastDay);
    }
}
