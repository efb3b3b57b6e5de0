package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.CompensationGround;
import ipledger.right.CompensateTerm;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-42 A drug is compensated by five years at most, fourteen from approval")
class DrugCompensationIsBoundedTest {
    @Test
    void admits_five_years() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new CompensateTerm(
                        INVENTION,
                        LocalDate.parse("2039-05-01"),
                        CompensationGround.NEW_DRUG,
                        Optional.of(LocalDate.parse("2026-01-10")),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new CompensateTerm(
                        INVENTION,
                        LocalDate.parse("2039-05-02"),
                        CompensationGround.NEW_DRUG,
                        Optional.of(LocalDate.parse("2026-01-10")),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-42"));
    }

    @Test
    void admits_fourteen_years_from_approval() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new CompensateTerm(
                        INVENTION,
                        LocalDate.parse("2036-01-10"),
                        CompensationGround.NEW_DRUG,
                        Optional.of(LocalDate.parse("2022-01-10")),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more_from_approval() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new CompensateTerm(
                        INVENTION,
                        LocalDate.parse("2036-01-11"),
                        CompensationGround.NEW_DRUG,
                        Optional.of(LocalDate.parse("2022-01-10")),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-42"));
    }
}
