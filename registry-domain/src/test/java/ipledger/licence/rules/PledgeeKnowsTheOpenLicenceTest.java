package ipledger.licence.rules;

import static ipledger.law.AssetWords.openOfferWithdrawn;
import static ipledger.law.AssetWords.openlyOffered;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.patentOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.declaring;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.PledgeTerms.PledgeDeclaration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-77 A pledgee knows that the patent is openly offered")
class PledgeeKnowsTheOpenLicenceTest {
    @Test
    void admits_what_the_pledgee_declares() {
        register()
                .given(patentOf(XIANGNAN_VALVE, "2034-05-01"), openlyOffered(INVENTION))
                .when(registering(
                        INVENTION,
                        declaring(terms(XIANGNAN_VALVE, "2029-03-01"), PledgeDeclaration.OPEN_LICENCE_KNOWN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without() {
        register()
                .given(patentOf(XIANGNAN_VALVE, "2034-05-01"), openlyOffered(INVENTION))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-77"));
    }

    @Test
    void admits_once_the_offer_is_withdrawn() {
        register()
                .given(patentOf(XIANGNAN_VALVE, "2034-05-01"), openlyOffered(INVENTION), openOfferWithdrawn(INVENTION))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }
}
