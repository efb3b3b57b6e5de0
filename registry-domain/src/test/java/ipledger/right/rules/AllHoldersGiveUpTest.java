package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
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
import ipledger.event.RightEvent.Extent;
import ipledger.right.SeekAbandonment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-24 RIGHT-25 A right is given up by all its holders")
class AllHoldersGiveUpTest {
    @Test
    void admits_all() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE, YANFENG_PUMP),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_one_of_two() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-24"));
    }

    @Test
    void refuses_a_stranger() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new SeekAbandonment(
                        INVENTION,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(A_STRANGER),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-24"));
    }

    @Test
    void refuses_one_of_two_for_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, both(XIANGNAN_VALVE, YANFENG_PUMP)))
                .when(new SeekAbandonment(
                        MARK,
                        Extent.WHOLE,
                        Optional.empty(),
                        List.of(XIANGNAN_VALVE),
                        List.of(),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-25"));
    }
}
