package ipledger.pledge.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.declaring;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;
import static ipledger.pledge.Pledges.with;

import ipledger.event.AssetKind;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-08 PLEDGE-24 PLEDGE-35 PLEDGE-46 Co-holders pledge or consent")
class CoHoldersConsentTest {
    @Test
    void admits_with_consent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, with(terms(XIANGNAN_VALVE, "2029-03-01"), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_what_the_co_holders_agreed_otherwise() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(
                        INVENTION,
                        declaring(terms(XIANGNAN_VALVE, "2029-03-01"), PledgeDeclaration.CO_HOLDERS_AGREED_OTHERWISE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_on_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-08"));
    }

    @Test
    void refuses_it_on_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(MARK, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-24"));
    }

    @Test
    void refuses_it_on_a_software_copyright() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-35"));
    }

    @Test
    void refuses_it_on_a_layout_design() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(LAYOUT, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-46"));
    }
}
