package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.answered;
import static ipledger.title.TitleWords.at;
import static ipledger.title.TitleWords.noticed;
import static ipledger.title.TitleWords.part;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-19 The share is sold as the co-holders were told")
class SoldOnTheTermsNoticedTest {
    @Test
    void admits_the_same_terms() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY.minusDays(20)),
                        answered(YANFENG_PUMP, PreEmptionAnswer.WAIVED, DAY.minusDays(10)))
                .when(registering(INVENTION, part("1/2", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_higher_price() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY.minusDays(20)),
                        answered(YANFENG_PUMP, PreEmptionAnswer.WAIVED, DAY.minusDays(10)))
                .when(registering(INVENTION, at("800000.01 CNY", part("1/2", sale(XIANGNAN_VALVE, A_STRANGER)))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_lower_price() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY.minusDays(20)),
                        answered(YANFENG_PUMP, PreEmptionAnswer.WAIVED, DAY.minusDays(10)))
                .when(registering(INVENTION, at("799999.99 CNY", part("1/2", sale(XIANGNAN_VALVE, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-19"));
    }

    @Test
    void refuses_another_share() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY.minusDays(20)),
                        answered(YANFENG_PUMP, PreEmptionAnswer.WAIVED, DAY.minusDays(10)))
                .when(registering(INVENTION, part("1/3", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-19"));
    }
}
