package ipledger.pledge.rules;

import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.pledge.Pledges.DAY;
import static ipledger.pledge.Pledges.registered;
import static ipledger.pledge.Pledges.terms;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.pledge.AssignClaim;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PLEDGE-37 On copyright the pledge passes with the claim by entry")
class CopyrightPledgePassesByEntryTest {
    private static AssignClaim assigning(Provenance provenance) {
        return new AssignClaim(FIRST, List.of(A_STRANGER), List.of(), DAY.plusDays(9), provenance);
    }

    @Test
    void admits_it_with_the_number_of_the_entry() {
        register(opened(FIRST, DealingKind.PLEDGE, SOFTWARE))
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        registered(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(assigning(Provenance.act().withOfficeNumber("2026-质变-001")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_it_without() {
        register(opened(FIRST, DealingKind.PLEDGE, SOFTWARE))
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        registered(SOFTWARE, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(assigning(Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("PLEDGE-37"));
    }

    @Test
    void a_patent_needs_no_entry() {
        register(opened(FIRST, DealingKind.PLEDGE, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        registered(INVENTION, terms(XIANGNAN_VALVE, "2029-03-01")))
                .when(assigning(Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
