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

@DisplayName("TITLE-20 TITLE-21 TITLE-22 The ground of a transmission is proved by its document")
class GroundIsProvedTest {
    @Test
    void admits_merger_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.MERGER, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_merger_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.MERGER, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void admits_division_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.DIVISION, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_division_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.DIVISION, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void admits_liquidation_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.LIQUIDATION, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_liquidation_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.LIQUIDATION, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void admits_inheritance_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.INHERITANCE, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_inheritance_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.INHERITANCE, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void admits_gift_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.GIFT, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_gift_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.GIFT, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void admits_court_decision_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.COURT_DECISION, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_court_decision_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.COURT_DECISION, sale(XIANGNAN_VALVE, A_STRANGER)),
                        DAY,
                        papers(DocumentKind.PAYMENT_PROOF).withOfficeNumber("国知办2026-1")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-20"));
    }

    @Test
    void admits_arbitral_award_with_its_document() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.ARBITRAL_AWARD, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_arbitral_award_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        by(TransferGround.ARBITRAL_AWARD, sale(XIANGNAN_VALVE, A_STRANGER)),
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
