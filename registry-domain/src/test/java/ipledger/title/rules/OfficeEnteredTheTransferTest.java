package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.DOMAIN;
import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.agreedOn;
import static ipledger.title.TitleWords.agreeing;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "TITLE-37 TITLE-38 TITLE-39 TITLE-40 TITLE-41 Title moves by the entry of the office, which is named by its number")
class OfficeEnteredTheTransferTest {
    @Test
    void admits_what_is_only_agreed() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(agreeing(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent_without_its_number() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER), DAY, papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-37"));
    }

    @Test
    void admits_a_program_by_contract() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, sale(XIANGNAN_VALVE, A_STRANGER), DAY, papers()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_domain_name_without_the_registrars_change() {
        register()
                .given(granted(DOMAIN, AssetKind.DOMAIN_NAME, XIANGNAN_VALVE))
                .when(registering(DOMAIN, sale(XIANGNAN_VALVE, A_STRANGER), DAY, papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-41"));
    }

    @Test
    void refuses_trademark_on_2026_12_31() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-12-31"), papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-38"));
    }

    @Test
    void admits_trademark_with_its_number_on_2026_12_31() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-12-31")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_trademark_on_2027_01_01() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2027-01-01"), papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-38"));
    }

    @Test
    void admits_trademark_with_its_number_on_2027_01_01() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2027-01-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_plant_variety_on_2025_05_31() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        agreedOn("2025-05-01", sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-05-31"),
                        papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-39"));
    }

    @Test
    void admits_plant_variety_with_its_number_on_2025_05_31() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        agreedOn("2025-05-01", sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-05-31")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_plant_variety_on_2025_06_01() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        agreedOn("2025-05-01", sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-06-01"),
                        papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-39"));
    }

    @Test
    void admits_plant_variety_with_its_number_on_2025_06_01() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        agreedOn("2025-05-01", sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-06-01")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_layout_design_on_2026_10_14() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-10-14"), papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-40"));
    }

    @Test
    void admits_layout_design_with_its_number_on_2026_10_14() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-10-14")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_layout_design_on_2026_10_15() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-10-15"), papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-40"));
    }

    @Test
    void admits_layout_design_with_its_number_on_2026_10_15() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-10-15")))
                .expectSuccessfulHandlerExecution();
    }
}
