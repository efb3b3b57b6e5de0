package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.declaring;
import static ipledger.pledge.Pledges.registering;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.PledgeTerms.PledgeDeclaration;
import ipledger.event.RightEvent.InvalidationRequestClosed;
import ipledger.event.RightEvent.InvalidationRequested;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-11 A request for invalidation is known to the parties")
class InvalidationRequestIsKnownTest {
    @Test
    void admits_what_they_declare() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W100001", LocalDate.parse("2026-01-10"), paper("case")))
                .when(registering(
                        INVENTION,
                        declaring(terms(XIANGNAN_VALVE, "2029-03-01"), PledgeDeclaration.INVALIDATION_REQUEST_KNOWN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_once_the_case_is_closed() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W100001", LocalDate.parse("2026-01-10"), paper("case")),
                        new InvalidationRequestClosed(
                                INVENTION, "4W100001", LocalDate.parse("2026-02-10"), paper("closed")))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_their_declaration() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new InvalidationRequested(INVENTION, "4W100001", LocalDate.parse("2026-01-10"), paper("case")))
                .when(registering(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-11"));
    }
}
