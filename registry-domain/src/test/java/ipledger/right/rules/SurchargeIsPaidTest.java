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

@DisplayName("RIGHT-32 Five per cent for each full month of delay")
class SurchargeIsPaidTest {
    @Test
    void asks_nothing_in_the_first_month() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2025-08-07"), Money.of("2000.00 CNY"), Optional.empty())),
                        LocalDate.parse("2025-09-07"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after_without_surcharge() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2025-08-07"), Money.of("2000.00 CNY"), Optional.empty())),
                        LocalDate.parse("2025-09-08"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-32"));
    }

    @Test
    void admits_five_per_cent_then() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2025-08-07"),
                                Money.of("2000.00 CNY"),
                                Optional.of(Money.of("100.00 CNY")))),
                        LocalDate.parse("2025-09-08"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void asks_twenty_five_per_cent_in_the_sixth_month() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new PayAnnuity(
                        INVENTION,
                        LocalDate.parse("2026-08-06"),
                        Optional.of(new AnnuityPayment(
                                LocalDate.parse("2025-08-07"),
                                Money.of("2000.00 CNY"),
                                Optional.of(Money.of("499.99 CNY")))),
                        LocalDate.parse("2026-01-08"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-32"));
    }

    @Test
    void and_no_more_at_its_end() {
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
}
