package ipledger.title.rules;

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
import static ipledger.title.TitleWords.agreeing;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.withoutDay;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-24 TITLE-25 TITLE-26 TITLE-27 TITLE-28 A sale is by written contract, by the law of the day")
class ContractIsInWritingTest {
    @Test
    void admits_a_stated_day() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, withoutDay(sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-24"));
    }

    @Test
    void refuses_a_program_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(agreeing(SOFTWARE, withoutDay(sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-25"));
    }

    @Test
    void refuses_without_trademark_on_2026_12_31() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(
                        MARK,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2026-12-31"),
                        papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-26"));
    }

    @Test
    void admits_trademark_on_2026_12_31() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(
                        MARK,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2026-12-31"),
                        papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_trademark_on_2027_01_01() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(
                        MARK,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2027-01-01"),
                        papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-26"));
    }

    @Test
    void admits_trademark_on_2027_01_01() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(
                        MARK,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2027-01-01"),
                        papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_plant_variety_on_2025_05_31() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-05-31"),
                        papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-27"));
    }

    @Test
    void admits_plant_variety_on_2025_05_31() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-05-31"),
                        papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_plant_variety_on_2025_06_01() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-06-01"),
                        papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-27"));
    }

    @Test
    void admits_plant_variety_on_2025_06_01() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2025-06-01"),
                        papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_layout_design_on_2026_10_14() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(
                        LAYOUT,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2026-10-14"),
                        papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-28"));
    }

    @Test
    void admits_layout_design_on_2026_10_14() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(
                        LAYOUT,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2026-10-14"),
                        papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_layout_design_on_2026_10_15() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(
                        LAYOUT,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2026-10-15"),
                        papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-28"));
    }

    @Test
    void admits_layout_design_on_2026_10_15() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(
                        LAYOUT,
                        withoutDay(sale(XIANGNAN_VALVE, A_STRANGER)),
                        LocalDate.parse("2026-10-15"),
                        papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }
}
