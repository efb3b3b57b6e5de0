package ipledger.pledge.rules;

import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.over;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-38 The contract on a copyright has its contents")
class CopyrightContractHasItsContentsTest {
    @Test
    void admits_it_with_all() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_where_no_right_is_named() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, over(terms(XIANGNAN_VALVE, "2029-03-01"))))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-38"));
    }

    @Test
    void a_fact_is_not_asked() {
        assertThat(findingsOf(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE), pledged(SOFTWARE, XIANGNAN_VALVE)))
                .isEmpty();
    }
}
