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
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** The last day of the older law, and the first of the newer. */
    private static Stream<Arguments> daysOfBothLaws() {
        return Stream.of(
                Arguments.of(MARK, AssetKind.TRADEMARK, LocalDate.parse("2026-12-31"), "TITLE-26"),
                Arguments.of(MARK, AssetKind.TRADEMARK, LocalDate.parse("2027-01-01"), "TITLE-26"),
                Arguments.of(VARIETY, AssetKind.PLANT_VARIETY, LocalDate.parse("2025-05-31"), "TITLE-27"),
                Arguments.of(VARIETY, AssetKind.PLANT_VARIETY, LocalDate.parse("2025-06-01"), "TITLE-27"),
                Arguments.of(LAYOUT, AssetKind.LAYOUT_DESIGN, LocalDate.parse("2026-10-14"), "TITLE-28"),
                Arguments.of(LAYOUT, AssetKind.LAYOUT_DESIGN, LocalDate.parse("2026-10-15"), "TITLE-28"));
    }

    @ParameterizedTest
    @MethodSource("daysOfBothLaws")
    void without_a_day_asks_for_the_contract(AssetNumber asset, AssetKind kind, LocalDate day, String rule) {
        var undated = withoutDay(sale(XIANGNAN_VALVE, A_STRANGER));
        register()
                .given(granted(asset, kind, XIANGNAN_VALVE))
                .when(registering(asset, undated, day, papers().withOfficeNumber("登2026-1")))
                .expectNoEvents()
                .expectException(refusedBy(rule));
        register()
                .given(granted(asset, kind, XIANGNAN_VALVE))
                .when(registering(
                        asset, undated, day, papers(DocumentKind.CONTRACT).withOfficeNumber("登2026-1")))
                .expectSuccessfulHandlerExecution();
    }
}
