package ipledger.preservation.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.preservation.BeginSuspension;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-54 While a suspension runs it does not begin again")
class SuspensionIsNotBegunTwiceTest {
    @Test
    void refuses_the_same_dispute() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2027-01-10"))
                .when(new BeginSuspension(
                        INVENTION,
                        "权属纠纷一",
                        Optional.of(LocalDate.parse("2027-03-02")),
                        LocalDate.parse("2026-03-02"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-54"));
    }

    @Test
    void admits_it_when_it_has_run_out() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-03-01"))
                .when(new BeginSuspension(
                        INVENTION,
                        "权属纠纷一",
                        Optional.of(LocalDate.parse("2027-03-02")),
                        LocalDate.parse("2026-03-02"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }
}
