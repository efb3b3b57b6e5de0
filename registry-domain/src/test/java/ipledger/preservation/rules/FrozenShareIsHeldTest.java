package ipledger.preservation.rules;

import static ipledger.law.AssetWords.both;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.findingsOf;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.preservation.FreezeWords.ordering;
import static ipledger.preservation.FreezeWords.told;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent.FreezeScope;
import ipledger.event.RightEvent.RightGranted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-55 The share that an order freezes is a holder's on record")
class FrozenShareIsHeldTest {
    private static final RightGranted HELD_BY_TWO =
            granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP));

    @Test
    void admits_the_share_of_a_co_holder() {
        register()
                .given(HELD_BY_TWO)
                .when(ordering(FreezeScope.ofShare(YANFENG_PUMP)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_share_of_a_stranger() {
        register()
                .given(HELD_BY_TWO)
                .when(ordering(FreezeScope.ofShare(A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-55"));
    }

    @Test
    void is_a_finding_beside_a_fact() {
        assertThat(findingsOf(HELD_BY_TWO, told("保1号", FreezeScope.ofShare(A_STRANGER))))
                .containsExactly("FREEZE-55");
    }
}
