package ipledger.pledge.rules;

import static ipledger.law.AssetWords.UTILITY_MODEL;
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
import ipledger.event.RightEvent.SameDayInventionNoted;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-10 A same-day invention is known to the parties")
class SameDayInventionIsKnownTest {
    @Test
    void admits_what_they_declare() {
        register()
                .given(
                        granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE),
                        new SameDayInventionNoted(
                                UTILITY_MODEL, INVENTION, LocalDate.parse("2018-05-04"), paper("twin")))
                .when(registering(
                        UTILITY_MODEL,
                        declaring(terms(XIANGNAN_VALVE, "2029-03-01"), PledgeDeclaration.SAME_DAY_INVENTION_KNOWN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_their_declaration() {
        register()
                .given(
                        granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE),
                        new SameDayInventionNoted(
                                UTILITY_MODEL, INVENTION, LocalDate.parse("2018-05-04"), paper("twin")))
                .when(registering(UTILITY_MODEL, terms(XIANGNAN_VALVE, "2029-03-01")))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-10"));
    }
}
