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
import static ipledger.title.TitleWords.answering;
import static ipledger.title.TitleWords.noticed;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-16 A co-holder answers within the time of the notice, fifteen days at least")
class PreEmptionAnswerIsInTimeTest {
    @Test
    void admits_the_fifteenth_day() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY))
                .when(answering(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY.plusDays(15)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_sixteenth() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY))
                .when(answering(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY.plusDays(16)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-16"));
    }

    @Test
    void refuses_the_seller() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY))
                .when(answering(XIANGNAN_VALVE, PreEmptionAnswer.WAIVED, DAY))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-16"));
    }

    @Test
    void refuses_a_stranger() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY))
                .when(answering(A_STRANGER, PreEmptionAnswer.CLAIMED, DAY))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-16"));
    }

    @Test
    void refuses_where_nothing_was_noticed() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(answering(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-16"));
    }
}
