package ipledger.title.rules;

import static ipledger.law.AssetWords.VARIETY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.agreedOn;
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

@DisplayName("TITLE-35 A variety passes to a foreigner with approval")
class TransferAbroadIsApprovedTest {
    private static final Party ABROAD =
            Party.named("Demo Valve Inc.", PartyKind.ENTERPRISE).withCountry("US");

    @Test
    void refuses_variety_without_on_2025_05_31() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY, agreedOn("2025-05-01", sale(XIANGNAN_VALVE, ABROAD)), LocalDate.parse("2025-05-31")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-35"));
    }

    @Test
    void admits_variety_with_on_2025_05_31() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        agreedOn("2025-05-01", sale(XIANGNAN_VALVE, ABROAD)),
                        LocalDate.parse("2025-05-31"),
                        papers(DocumentKind.APPROVAL).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_variety_without_on_2025_06_01() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY, agreedOn("2025-05-01", sale(XIANGNAN_VALVE, ABROAD)), LocalDate.parse("2025-06-01")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-35"));
    }

    @Test
    void admits_variety_with_on_2025_06_01() {
        register()
                .given(granted(VARIETY, AssetKind.PLANT_VARIETY, XIANGNAN_VALVE))
                .when(registering(
                        VARIETY,
                        agreedOn("2025-05-01", sale(XIANGNAN_VALVE, ABROAD)),
                        LocalDate.parse("2025-06-01"),
                        papers(DocumentKind.APPROVAL).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }
}
