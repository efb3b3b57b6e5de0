package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.asset.Licence;
import ipledger.event.LicenceEvent.LicenceEntered;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.rule.Provision;
import ipledger.rule.Rule;
import java.util.List;
import java.util.Optional;

/** 再许可不得超出主许可. A sub-licence ends no later than its head licence and excludes no more than it does. */
public record SubLicenceIsWithinItsHead(Provision provision) implements Rule<LicenceEntered> {
    @Override
    public Class<LicenceEntered> concerns() {
        return LicenceEntered.class;
    }

    @Override
    public boolean permits(Asset before, LicenceEntered event) {
        return before.licences()
                .termsOf(event)
                .filter(terms -> head(before, terms)
                        .filter(head -> !isWithin(terms, head))
                        .isPresent())
                .isEmpty();
    }

    @Override
    public List<Object> particulars(Asset before, LicenceEntered event) {
        return List.of(
                before.licences().termsOf(event).flatMap(LicenceTerms::head).orElseThrow());
    }

    private static Optional<Licence> head(Asset before, LicenceTerms terms) {
        return terms.head().flatMap(before.licences()::of);
    }

    private static boolean isWithin(LicenceTerms terms, Licence head) {
        boolean endsInTime = head.lastDay()
                .map(last -> terms.lastDay().filter(day -> !day.isAfter(last)).isPresent())
                .orElse(true);
        boolean excludesNoMore =
                (!terms.kind().excludesAll() || head.terms().kind().excludesAll())
                        && (!terms.kind().excludesOtherLicensees()
                                || head.terms().kind().excludesOtherLicensees());
        return endsInTime && excludesNoMore && head.terms().scope().covers(terms.scope());
    }
}
