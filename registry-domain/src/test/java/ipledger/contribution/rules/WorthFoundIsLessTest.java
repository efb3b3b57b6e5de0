package ipledger.contribution.rules;

import static ipledger.contribution.ContributionWords.agreed;
import static ipledger.contribution.ContributionWords.usual;
import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.contribution.FindOverValuation;
import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CONTRIBUTION-24 What is found over-valued is worth less than it was taken in for")
class WorthFoundIsLessTest {
    @Test
    void admits_less() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new FindOverValuation(
                        FIRST, INVENTION, Money.of("2000000.00 CNY"), "衡阳市中级人民法院", DAY.plusDays(60), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_as_much() {
        register(opened(FIRST, DealingKind.CONTRIBUTION, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, usual(XIANGNAN_VALVE)))
                .when(new FindOverValuation(
                        FIRST, INVENTION, Money.of("3000000.00 CNY"), "衡阳市中级人民法院", DAY.plusDays(60), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("CONTRIBUTION-24"));
    }
}
