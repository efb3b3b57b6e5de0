package ipledger.title.rules;

import static ipledger.law.AssetWords.FOREIGN;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-03 The chain of title is unbroken")
class TransferorsAreHoldersTest {
    @Test
    void admits_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_stranger_to_the_register() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(YANFENG_PUMP, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-03"));
    }

    @Test
    void refuses_one_stranger_beside_the_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(List.of(XIANGNAN_VALVE, YANFENG_PUMP), A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-03"));
    }

    @Test
    void binds_foreign_rights_too() {
        register()
                .given(granted(FOREIGN, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(FOREIGN, sale(YANFENG_PUMP, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-03"));
    }
}
