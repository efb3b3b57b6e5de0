package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.sharing;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.PledgeTerms.PledgeePart;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-14 What belongs to each of several pledgees adds up")
class PledgeePartsAddUpTest {
    private static PledgeePart share(Party pledgee, String share) {
        return new PledgeePart(pledgee, Optional.of(Share.of(share)), Optional.empty());
    }

    private static PledgeePart place(Party pledgee, long order) {
        return new PledgeePart(pledgee, Optional.empty(), Optional.of(order));
    }

    @Test
    void admits_shares_that_add_up_to_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        sharing(
                                terms(XIANGNAN_VALVE, "2029-03-01"),
                                share(HENGYANG_BANK, "60%"),
                                share(A_STRANGER, "40%"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_an_order_with_two_in_one_place() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        sharing(
                                terms(XIANGNAN_VALVE, "2029-03-01"),
                                place(HENGYANG_BANK, 1),
                                place(A_STRANGER, 1),
                                place(YANFENG_PUMP, 2))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_shares_that_leave_something_over() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        sharing(
                                terms(XIANGNAN_VALVE, "2029-03-01"),
                                share(HENGYANG_BANK, "60%"),
                                share(A_STRANGER, "39%"))))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-14"));
    }

    @Test
    void refuses_an_order_with_a_gap_beside_every_other_rule_broken() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        sharing(terms(A_STRANGER, "2034-05-02"), place(HENGYANG_BANK, 1), place(YANFENG_PUMP, 3))))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-01", "PLEDGE-06", "PLEDGE-14"));
    }
}
