package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.renaming;

import ipledger.event.AssetKind;
import ipledger.event.DefectEvent.DefectMatter;
import ipledger.event.DefectEvent.DefectNoted;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-45 Other marks that were left out hold the change of name back")
class AllMarksChangeTheirNameTest {
    private static final AssetNumber SIMILAR = AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");

    @Test
    void refuses_while_the_clock_runs() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new DefectNoted(
                                MARK,
                                FIRST,
                                DefectMatter.CHANGE_OF_NAME,
                                List.of(SIMILAR),
                                DAY.minusDays(30).plusDays(30),
                                DAY.minusDays(30),
                                paper("defect")))
                .when(renaming(MARK, XIANGNAN_VALVE, A_STRANGER))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-45"));
    }

    @Test
    void admits_when_that_application_is_given_up() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new DefectNoted(
                                MARK,
                                FIRST,
                                DefectMatter.CHANGE_OF_NAME,
                                List.of(SIMILAR),
                                DAY.minusDays(31).plusDays(30),
                                DAY.minusDays(31),
                                paper("defect")))
                .when(renaming(MARK, XIANGNAN_VALVE, A_STRANGER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_while_a_transfer_is_cured() {
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
                .when(renaming(MARK, XIANGNAN_VALVE, A_STRANGER))
                .expectSuccessfulHandlerExecution();
    }
}
