package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.MarkFlag;
import ipledger.event.RightEvent.MarkDescribed;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-42 A collective or certification mark passes to a qualified body")
class QualifiedBodyTakesTest {
    private static final AssetNumber INDICATION =
            AssetNumber.of(Office.CN, NumberType.TRADEMARK_REGISTRATION, "12345679");

    @Test
    void refuses_a_collective_mark_without_proof_on_2026_12_31() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new MarkDescribed(
                                MARK, List.of(MarkFlag.COLLECTIVE), List.of(), DAY.minusYears(1), paper("mark")))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-12-31")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-42"));
    }

    @Test
    void admits_it_with_proof_on_2026_12_31() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new MarkDescribed(
                                MARK, List.of(MarkFlag.COLLECTIVE), List.of(), DAY.minusYears(1), paper("mark")))
                .when(registering(
                        MARK,
                        sale(XIANGNAN_VALVE, A_STRANGER),
                        LocalDate.parse("2026-12-31"),
                        papers(DocumentKind.QUALIFICATION, DocumentKind.SUPERVISION)
                                .withOfficeNumber("商标公告1899")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_collective_mark_without_proof_on_2027_01_01() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new MarkDescribed(
                                MARK, List.of(MarkFlag.COLLECTIVE), List.of(), DAY.minusYears(1), paper("mark")))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2027-01-01")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-42"));
    }

    @Test
    void admits_it_with_proof_on_2027_01_01() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new MarkDescribed(
                                MARK, List.of(MarkFlag.COLLECTIVE), List.of(), DAY.minusYears(1), paper("mark")))
                .when(registering(
                        MARK,
                        sale(XIANGNAN_VALVE, A_STRANGER),
                        LocalDate.parse("2027-01-01"),
                        papers(DocumentKind.QUALIFICATION, DocumentKind.SUPERVISION)
                                .withOfficeNumber("商标公告1899")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_person() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new MarkDescribed(
                                MARK, List.of(MarkFlag.COLLECTIVE), List.of(), DAY.minusYears(1), paper("mark")))
                .when(registering(
                        MARK,
                        sale(XIANGNAN_VALVE, Party.person("演示人甲")),
                        DAY,
                        papers(DocumentKind.QUALIFICATION, DocumentKind.SUPERVISION)
                                .withOfficeNumber("商标公告1899")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-42"));
    }

    @Test
    void refuses_an_indication_without_proof() {
        register()
                .given(granted(INDICATION, AssetKind.GEOGRAPHICAL_INDICATION, XIANGNAN_VALVE))
                .when(registering(INDICATION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-42"));
    }

    @Test
    void admits_an_ordinary_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(MARK, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
