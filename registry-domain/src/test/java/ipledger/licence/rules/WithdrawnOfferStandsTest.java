package ipledger.licence.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.openlyOffered;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.licence.WithdrawOpenLicence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LICENCE-73 What is withdrawn was declared")
class WithdrawnOfferStandsTest {
    @Test
    void admits_a_standing_offer() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(new WithdrawOpenLicence(List.of(INVENTION), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_nothing_is_offered() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new WithdrawOpenLicence(List.of(INVENTION), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("LICENCE-73"));
    }
}
