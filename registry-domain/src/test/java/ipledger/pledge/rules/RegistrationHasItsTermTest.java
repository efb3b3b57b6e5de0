package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.PledgeTerms;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-27 The registration of a pledge of a mark says until when it runs")
class RegistrationHasItsTermTest {
    private static PledgeTerms endless() {
        var t = terms(XIANGNAN_VALVE, "2029-03-01");
        return new PledgeTerms(t.pledgors(), t.pledgees(), t.claim(), t.agreedOn(), List.of(), List.of());
    }

    @Test
    void admits_it_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, endless()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, endless()))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-27"));
    }

    @Test
    void a_gazette_need_not_state_it() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new PledgeRegistered(MARK, FIRST, endless(), DAY, paper("gazette"))))
                .isEmpty();
    }
}
