package ipledger.pledge.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.maximum;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.money.Money;
import ipledger.pledge.AssignPartOfClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-65 A part is assigned of a claim that is not fixed yet")
class PartIsOfAnUnfixedClaimTest {
    private static AssignPartOfClaim assigning(String day) {
        return new AssignPartOfClaim(
                FIRST, List.of(A_STRANGER), Money.of("1000000.00 CNY"), false, LocalDate.parse(day), Provenance.act());
    }

    @Test
    void admits_it_on_the_last_day_of_the_claim_period() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(assigning("2029-03-01"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_the_day_after() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, maximum(XIANGNAN_VALVE, Optional.of("2029-03-01"))))
                .when(assigning("2029-03-02"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-65"));
    }

    @Test
    void refuses_it_of_an_ordinary_pledge() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(assigning("2027-03-01"))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-65"));
    }
}
