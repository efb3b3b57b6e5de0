package ipledger.right.rules;

import static ipledger.law.AssetWords.annuityMissed;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AnnuityMissed;
import ipledger.right.LapseRight;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-33 A patent lapses from the day on which its annuity fell due")
class LapsesFromTheDueDayTest {
    @Test
    void admits_the_due_day() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new AnnuityMissed(
                                INVENTION,
                                LocalDate.parse("2025-08-07"),
                                LocalDate.parse("2026-02-07"),
                                LocalDate.parse("2025-08-07"),
                                paper("annuity")))
                .when(new LapseRight(INVENTION, Optional.empty(), LocalDate.parse("2025-08-07"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_another() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), annuityMissed(INVENTION))
                .when(new LapseRight(INVENTION, Optional.empty(), LocalDate.parse("2025-09-02"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-33"));
    }
}
