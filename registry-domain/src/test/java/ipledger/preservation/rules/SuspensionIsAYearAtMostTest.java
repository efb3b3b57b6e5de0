package ipledger.preservation.rules;

import static ipledger.law.AssetWords.granted;
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

@DisplayName("FREEZE-21 A suspension runs one year at most")
class SuspensionIsAYearAtMostTest {
    @Test
    void admits_a_year() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new BeginSuspension(
                        INVENTION,
                        "权属纠纷一",
                        Optional.of(LocalDate.parse("2027-01-10")),
                        LocalDate.parse("2026-01-10"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new BeginSuspension(
                        INVENTION,
                        "权属纠纷一",
                        Optional.of(LocalDate.parse("2027-01-11")),
                        LocalDate.parse("2026-01-10"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-21"));
    }

    @Test
    void refused_it_under_the_rules_of_2010_too() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new BeginSuspension(
                        INVENTION,
                        "权属纠纷一",
                        Optional.of(LocalDate.parse("2025-01-20")),
                        LocalDate.parse("2024-01-19"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-21"));
    }
}
