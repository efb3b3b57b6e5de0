package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.papers;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.DocumentKind;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.event.TitleEvent.TransferGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("TITLE-20 TITLE-21 TITLE-22 The ground of a transmission is proved by its document")
class GroundIsProvedTest {
    /** Every ground that a document proves, as a patent passes by it. */
    @ParameterizedTest
    @EnumSource(
            names = {"MERGER", "DIVISION", "LIQUIDATION", "INHERITANCE", "GIFT", "COURT_DECISION", "ARBITRAL_AWARD"})
    void admits_a_patent_with_the_document_of_the_ground(TransferGround ground) {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(ground, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MERGER", "DIVISION", "LIQUIDATION", "INHERITANCE", "GIFT", "COURT_DECISION", "ARBITRAL_AWARD"})
    void refuses_a_patent_without(TransferGround ground) {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(ground, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void refuses_a_mark_without() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(registering(
                        MARK,
                        by(TransferGround.INHERITANCE, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers().withOfficeNumber("商标公告1899")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-21"));
    }

    @Test
    void refuses_a_program_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE))
                .when(registering(SOFTWARE, by(TransferGround.GIFT, sale(XIANGNAN_VALVE, A_STRANGER)), DAY, papers()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-22"));
    }

    @Test
    void admits_a_document_by_its_chinese_name() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.INHERITANCE, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.HEIRS_NOTARISED).withOfficeNumber("国知办2026-1")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void asks_no_document_of_a_gazette() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new TitleTransferred(
                                INVENTION,
                                FIRST,
                                by(TransferGround.MERGER, sale(XIANGNAN_VALVE, A_STRANGER)),
                                DAY,
                                paper("transfer"))))
                .doesNotContain("TITLE-20");
    }
}
