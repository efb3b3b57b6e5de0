package ipledger.licence.rules;

import ipledger.asset.Asset;
import ipledger.event.DocumentKind;
import ipledger.event.FeeTerms;
import ipledger.event.LicenceEvent.OpenLicenceDeclared;
import ipledger.event.LicenceEvent.OpenLicenceTerms;
import ipledger.money.Money;
import ipledger.party.Share;
import ipledger.rule.ListingRule;
import ipledger.rule.Provision;
import java.util.List;
import java.util.stream.Stream;

/** 开放许可使用费一般不高于规定的标准. A fixed fee is as a rule at most twenty million yuan; a royalty at most a fifth of net sales or two fifths of profit. A fixed fee above it is explained in writing. */
public record FeeIsNotTooHigh(Provision provision) implements ListingRule<OpenLicenceDeclared> {
    private static final Money MOST_FIXED = Money.of("20000000.00 CNY");
    private static final Share MOST_OF_NET_SALES = Share.of(1, 5);
    private static final Share MOST_OF_PROFIT = Share.of(2, 5);

    @Override
    public Class<OpenLicenceDeclared> concerns() {
        return OpenLicenceDeclared.class;
    }

    @Override
    public List<String> amiss(Asset before, OpenLicenceDeclared event) {
        return event.terms().map(OpenLicenceTerms::fee).stream()
                .flatMap(fee -> Stream.concat(
                        fee.fixed().stream()
                                .filter(fixed ->
                                        isAbove(fixed) && !event.provenance().has(DocumentKind.FEE_JUSTIFICATION))
                                .map(Money::toString),
                        fee.rate().stream().filter(rate -> isAbove(rate, fee)).map(Share::toString)))
                .toList();
    }

    private static boolean isAbove(Money fixed) {
        return fixed.currency().equals(MOST_FIXED.currency()) && fixed.amount().compareTo(MOST_FIXED.amount()) > 0;
    }

    private static boolean isAbove(Share rate, FeeTerms fee) {
        return fee.base()
                .filter(base -> switch (base) {
                    case NET_SALES -> rate.compareTo(MOST_OF_NET_SALES) > 0;
                    case PROFIT -> rate.compareTo(MOST_OF_PROFIT) > 0;
                    case OUTPUT_VALUE, UNITS -> false;
                })
                .isPresent();
    }
}
