package ipledger.right.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.right.LapseRight;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-35 A suspended or frozen patent does not lapse")
class SuspendedRightDoesNotLapseTest {
    @Test
    void admits_where_the_suspension_ended_within_the_grace() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-02-06"))
                .when(new LapseRight(INVENTION, Optional.empty(), LocalDate.parse("2025-08-07"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_it_runs_at_the_end_of_grace() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-02-07"))
                .when(new LapseRight(INVENTION, Optional.empty(), LocalDate.parse("2025-08-07"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-35"));
    }
}
