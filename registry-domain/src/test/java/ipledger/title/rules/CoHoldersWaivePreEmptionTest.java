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
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.noticed;
import static ipledger.title.TitleWords.part;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.with;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.event.TitleEvent.TransferGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-09 Co-holders waive their pre-emption of a share")
class CoHoldersWaivePreEmptionTest {
    @Test
    void admits_a_share_with_the_waiver_on_record() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, with(part("1/4", sale(XIANGNAN_VALVE, A_STRANGER)), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_share_to_a_co_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, part("1/4", sale(XIANGNAN_VALVE, YANFENG_PUMP))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_share_given_as_a_gift() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, by(TransferGround.GIFT, part("1/4", sale(XIANGNAN_VALVE, A_STRANGER)))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_share_sold_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, part("1/4", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-09"));
    }

    @Test
    void admits_a_share_after_a_waiver_in_answer_to_the_notice() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/4", "800000.00 CNY", DAY.minusDays(2)),
                        answered(YANFENG_PUMP, PreEmptionAnswer.WAIVED, DAY.minusDays(1)))
                .when(registering(INVENTION, part("1/4", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_a_share_when_the_time_to_answer_has_passed() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/4", "800000.00 CNY", DAY.minusDays(16)))
                .when(registering(INVENTION, part("1/4", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_share_on_the_last_day_to_answer() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/4", "800000.00 CNY", DAY.minusDays(15)))
                .when(registering(INVENTION, part("1/4", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-09"));
    }
}
