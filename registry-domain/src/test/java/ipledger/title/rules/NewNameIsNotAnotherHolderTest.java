package ipledger.title.rules;

import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.renaming;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-55 A change of party data brings no shares together")
class NewNameIsNotAnotherHolderTest {
    @Test
    void admits_a_new_name() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(renaming(INVENTION, YANFENG_PUMP, A_STRANGER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_name_of_the_other_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(renaming(INVENTION, YANFENG_PUMP, XIANGNAN_VALVE))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-55"));
    }
}
