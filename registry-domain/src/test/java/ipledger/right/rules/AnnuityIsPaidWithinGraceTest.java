package ipledger.right.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.AnnuityPayment;
import ipledger.money.Money;
import ipledger.right.PayAnnuity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-31 An annuity is paid by its due day or in the six months after")
class AnnuityIsPaidWithinGraceTest {
    @Test
    void admits_the_last_day_of_grace() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2025-08-07"),
                                Money.of("2000.00 CNY"),
                                Optional.of(Money.of("500.00 CNY")))),
                        LocalDate.parse("2026-02-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2025-08-07"),
                                Money.of("2000.00 CNY"),
                                Optional.of(Money.of("500.00 CNY")))),
                        LocalDate.parse("2026-02-08"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-31"));
    }

    @Test
    void held_under_the_rules_of_2010_alike() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2023-07-18"),
                                Money.of("2000.00 CNY"),
                                Optional.of(Money.of("500.00 CNY")))),
                        LocalDate.parse("2024-01-19"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-31"));
    }
}
