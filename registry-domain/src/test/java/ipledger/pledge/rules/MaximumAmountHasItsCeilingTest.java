package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.maximumAmount;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-13 A maximum-amount pledge states its ceiling")
class MaximumAmountHasItsCeilingTest {
    @Test
    void admits_a_ceiling() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(
                        MARK,
                        maximumAmount(terms(XIANGNAN_VALVE, "2029-03-01"), Optional.of(Money.of("8000000.00 CNY")))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_none() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, maximumAmount(terms(XIANGNAN_VALVE, "2029-03-01"), Optional.empty())))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-13"));
    }
}
