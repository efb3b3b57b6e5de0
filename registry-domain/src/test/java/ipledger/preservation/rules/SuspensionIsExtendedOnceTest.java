package ipledger.preservation.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent.SuspensionExtended;
import ipledger.event.Provenance;
import ipledger.preservation.ExtendSuspension;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-22 A running suspension is extended once, by six months at most")
class SuspensionIsExtendedOnceTest {
    @Test
    void admits_six_months() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2027-01-10"))
                .when(new ExtendSuspension(
                        INVENTION,
                        "权属纠纷一",
                        LocalDate.parse("2027-07-10"),
                        LocalDate.parse("2026-12-01"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2027-01-10"))
                .when(new ExtendSuspension(
                        INVENTION,
                        "权属纠纷一",
                        LocalDate.parse("2027-07-11"),
                        LocalDate.parse("2026-12-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-22"));
    }

    @Test
    void refuses_a_second_time() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        suspended(INVENTION, "2027-01-10"),
                        new SuspensionExtended(
                                INVENTION,
                                "权属纠纷一",
                                LocalDate.parse("2027-04-10"),
                                LocalDate.parse("2026-11-01"),
                                paper("more")))
                .when(new ExtendSuspension(
                        INVENTION,
                        "权属纠纷一",
                        LocalDate.parse("2027-05-10"),
                        LocalDate.parse("2026-12-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-22"));
    }

    @Test
    void refuses_when_it_has_run_out() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), suspended(INVENTION, "2026-11-30"))
                .when(new ExtendSuspension(
                        INVENTION,
                        "权属纠纷一",
                        LocalDate.parse("2027-03-01"),
                        LocalDate.parse("2026-12-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-22"));
    }
}
