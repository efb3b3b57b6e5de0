package ipledger.title.rules;

import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.part;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.with;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-04 No more is given than is held")
class ShareGivenIsHeldTest {
    @Test
    void admits_all_that_is_held() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, with(part("1/2", sale(XIANGNAN_VALVE, A_STRANGER)), YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_than_is_held() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(registering(INVENTION, with(part("2/3", sale(XIANGNAN_VALVE, A_STRANGER)), YANFENG_PUMP)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-04"));
    }
}
