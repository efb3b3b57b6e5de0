package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-44 Similar marks that were left out hold the transfer back")
class SimilarMarksGoTogetherTest {
    private static final AssetNumber SIMILAR = AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");

    @Test
    void refuses_while_the_clock_runs() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new DefectNoted(
                                MARK,
                                FIRST,
                                DefectMatter.TRANSFER,
                                List.of(SIMILAR),
                                DAY.minusDays(5).plusDays(30),
                                DAY.minusDays(5),
                                paper("defect")))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-44"));
    }

    @Test
    void refuses_when_the_application_is_given_up() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new DefectNoted(
                                MARK,
                                FIRST,
                                DefectMatter.TRANSFER,
                                List.of(SIMILAR),
                                DAY.minusDays(40).plusDays(30),
                                DAY.minusDays(40),
                                paper("defect")))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-44"));
    }

    @Test
    void refuses_by_the_law_of_2026() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new DefectNoted(
                                MARK,
                                FIRST,
                                DefectMatter.TRANSFER,
                                List.of(SIMILAR),
                                LocalDate.parse("2026-12-20").plusDays(30),
                                LocalDate.parse("2026-12-20"),
                                paper("defect")))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2027-01-01")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-44"));
    }

    @Test
    void admits_another_application() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new DefectNoted(
                                MARK,
                                SECOND,
                                DefectMatter.TRANSFER,
                                List.of(SIMILAR),
                                DAY.minusDays(5).plusDays(30),
                                DAY.minusDays(5),
                                paper("defect")))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
