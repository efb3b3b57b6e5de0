package ipledger.right.rules;

import static ipledger.law.AssetWords.granted;
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

@DisplayName("RIGHT-34 A lapse is notified after the months of grace")
class LapseIsNotifiedAfterGraceTest {
    @Test
    void admits_the_end_of_grace() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new LapseRight(
                        INVENTION,
                        Optional.of(LocalDate.parse("2026-02-07")),
                        LocalDate.parse("2025-08-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_before() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new LapseRight(
                        INVENTION,
                        Optional.of(LocalDate.parse("2026-02-06")),
                        LocalDate.parse("2025-08-07"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-34"));
    }
}
