package ipledger.title.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-32 TITLE-33 TITLE-34 Technology passes abroad with its export document")
class TechnologyExportIsClearedTest {
    private static final Party ABROAD =
            Party.named("Demo Valve Inc.", PartyKind.ENTERPRISE).withCountry("US");
    private static final Party HONG_KONG =
            Party.named("香港演示公司", PartyKind.ENTERPRISE).withCountry("HK");

    @Test
    void refuses_invention_without_on_2026_03_02() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, ABROAD), LocalDate.parse("2026-03-02")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-32"));
    }

    @Test
    void admits_invention_with_on_2026_03_02() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        sale(XIANGNAN_VALVE, ABROAD),
                        LocalDate.parse("2026-03-02"),
                        papers(DocumentKind.TECHNOLOGY_EXPORT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_invention_to_hong_kong() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, HONG_KONG)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-32"));
    }

    @Test
    void admits_a_design() {
        register()
                .given(granted(INVENTION, AssetKind.DESIGN, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, ABROAD)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_foreigner_who_gives() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, ABROAD))
                .when(registering(INVENTION, sale(ABROAD, HONG_KONG)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_layout_without_on_2026_10_15() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, ABROAD), LocalDate.parse("2026-10-15")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-33"));
    }

    @Test
    void admits_layout_with_on_2026_10_15() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(
                        LAYOUT,
                        sale(XIANGNAN_VALVE, ABROAD),
                        LocalDate.parse("2026-10-15"),
                        papers(DocumentKind.TECHNOLOGY_EXPORT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_layout_design_the_day_before_the_text_of_2026() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, XIANGNAN_VALVE))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, ABROAD), LocalDate.parse("2026-10-14")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_software_without_on_2026_03_02() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, sale(XIANGNAN_VALVE, ABROAD), LocalDate.parse("2026-03-02")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-34"));
    }

    @Test
    void admits_software_with_on_2026_03_02() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(
                        SOFTWARE,
                        sale(XIANGNAN_VALVE, ABROAD),
                        LocalDate.parse("2026-03-02"),
                        papers(DocumentKind.TECHNOLOGY_EXPORT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_software_to_hong_kong() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, sale(XIANGNAN_VALVE, HONG_KONG)))
                .expectSuccessfulHandlerExecution();
    }
}
