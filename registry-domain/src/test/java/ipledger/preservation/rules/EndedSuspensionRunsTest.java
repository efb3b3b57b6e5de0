package ipledger.preservation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.preservation.EndSuspension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-53 A suspension that ends runs")
class EndedSuspensionRunsTest {
    @Test
    void admits_a_running_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2027-01-10"))
                .when(new EndSuspension(INVENTION, "权属纠纷一", DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_none_runs() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new EndSuspension(INVENTION, "权属纠纷一", DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-53"));
    }
}
