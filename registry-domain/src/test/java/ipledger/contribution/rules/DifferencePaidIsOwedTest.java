package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.PayDifference;
import ipledger.event.AssetKind;
import ipledger.event.ContributionEvent.OverValuationFound;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-25 No more is made up than the difference")
class DifferencePaidIsOwedTest {
    @Test
    void admits_the_difference() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        new OverValuationFound(
                                INVENTION,
                                FIRST,
                                Money.of("2000000.00 CNY"),
                                "衡阳市中级人民法院",
                                DAY.plusDays(60),
                                paper("judgment")))
                .when(new PayDifference(
                        FIRST, INVENTION, Money.of("1000000.00 CNY"), DAY.plusDays(90), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_cent_more() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)),
                        new OverValuationFound(
                                INVENTION,
                                FIRST,
                                Money.of("2000000.00 CNY"),
                                "衡阳市中级人民法院",
                                DAY.plusDays(60),
                                paper("judgment")))
                .when(new PayDifference(
                        FIRST, INVENTION, Money.of("1000000.01 CNY"), DAY.plusDays(90), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-25"));
    }

    @Test
    void refuses_it_where_nothing_was_found() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new PayDifference(FIRST, INVENTION, Money.of("1.00 CNY"), DAY.plusDays(90), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-25"));
    }
}
