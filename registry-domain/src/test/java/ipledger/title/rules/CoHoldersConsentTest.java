package ipledger.title.rules;

import static ipledger.law.AssetWords.LAYOUT;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.with;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-05 TITLE-06 TITLE-07 TITLE-08 Co-holders consent to a transfer")
class CoHoldersConsentTest {
    @Test
    void admits_a_patent_with_the_consent_of_the_other() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, with(sale(XIANGNAN_VALVE, A_STRANGER), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_patent_given_by_all() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, sale(List.of(XIANGNAN_VALVE, YANFENG_PUMP), A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_merger_without_consent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, by(TransferGround.MERGER, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-05"));
    }

    @Test
    void refuses_software_without() {
        register()
                .given(granted(SOFTWARE, AssetKind.SOFTWARE, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(SOFTWARE, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-06"));
    }

    @Test
    void refuses_a_mark_without_by_analogy() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(MARK, with(sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-07"));
    }

    @Test
    void refuses_a_layout_design_without_since_the_text_of_2026() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-10-15")))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-08"));
    }

    @Test
    void admits_a_layout_design_the_day_before_that_text() {
        register()
                .given(granted(LAYOUT, AssetKind.LAYOUT_DESIGN, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(LAYOUT, sale(XIANGNAN_VALVE, A_STRANGER), LocalDate.parse("2026-10-14")))
                .expectSuccessfulHandlerExecution();
    }
}
