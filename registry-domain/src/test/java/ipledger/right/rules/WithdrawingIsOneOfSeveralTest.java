package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.right.WithdrawCoHolder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-56 Who gives up a share is one of several holders")
class WithdrawingIsOneOfSeveralTest {
    @Test
    void admits_one_of_two() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new WithdrawCoHolder(INVENTION, YANFENG_PUMP, List.of(), DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_only_holder() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new WithdrawCoHolder(INVENTION, XIANGNAN_VALVE, List.of(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-56"));
    }

    @Test
    void refuses_a_stranger() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new WithdrawCoHolder(INVENTION, A_STRANGER, List.of(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-56"));
    }
}
