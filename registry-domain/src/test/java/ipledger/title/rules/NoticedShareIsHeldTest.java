package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.noticing;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-15 A notice of terms is of a share that its sellers hold")
class NoticedShareIsHeldTest {
    @Test
    void admits_all_that_the_seller_holds() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(noticing(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_than_the_seller_holds() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(noticing(XIANGNAN_VALVE, "2/3", "800000.00 CNY", DAY))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-15"));
    }

    @Test
    void refuses_a_sole_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(noticing(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-15"));
    }
}
