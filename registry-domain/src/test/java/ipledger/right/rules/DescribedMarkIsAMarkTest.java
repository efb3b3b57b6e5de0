package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.GoodsInClass;
import ipledger.event.MarkFlag;
import ipledger.event.Provenance;
import ipledger.right.DescribeMark;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-17 Flags and Nice classes are stated of a mark only")
class DescribedMarkIsAMarkTest {
    @Test
    void admits_a_mark() {
        register()
                .given(granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE))
                .when(new DescribeMark(
                        MARK,
                        List.of(MarkFlag.AGRICULTURAL),
                        List.of(new GoodsInClass(45, List.of("服务"))),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_patent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new DescribeMark(INVENTION, List.of(MarkFlag.AGRICULTURAL), List.of(), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-17"));
    }
}
