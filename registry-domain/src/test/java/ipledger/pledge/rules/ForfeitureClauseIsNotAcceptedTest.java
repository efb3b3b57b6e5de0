package ipledger.pledge.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.forfeiting;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-26 No forfeiture clause on a mark")
class ForfeitureClauseIsNotAcceptedTest {
    @Test
    void refuses_it_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, forfeiting(terms(XIANGNAN_VALVE, "2029-03-01"))))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-26"));
    }

    @Test
    void records_it_on_a_patent_where_it_gives_priority_payment_only() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, forfeiting(terms(XIANGNAN_VALVE, "2029-03-01"))))
                .expectEvents(registered(INVENTION, forfeiting(terms(XIANGNAN_VALVE, "2029-03-01"))));
    }
}
