package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.answered;
import static ipledger.title.TitleWords.noticed;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.Share;
import ipledger.title.SharePreEmption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-17 All claimants agree on their portions, and nobody else")
class ClaimantsShareAmongThemselvesTest {
    private static final Party THIRD = Party.named("衡山轴承有限公司（演示）");
    private static final Holders THREE = Holders.of(List.of(
            new Holding(XIANGNAN_VALVE, Share.of("1/2")),
            new Holding(YANFENG_PUMP, Share.of("1/3")),
            new Holding(THIRD, Share.of("1/6"))));

    @Test
    void admits_the_claimants() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY))
                .when(new SharePreEmption(
                        FIRST,
                        List.of(INVENTION),
                        Holders.equally(List.of(YANFENG_PUMP, THIRD)),
                        DAY,
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_one_claimant_alone() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY))
                .when(new SharePreEmption(FIRST, List.of(INVENTION), Holders.sole(YANFENG_PUMP), DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-17"));
    }

    @Test
    void refuses_somebody_who_claimed_nothing() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY))
                .when(new SharePreEmption(
                        FIRST,
                        List.of(INVENTION),
                        Holders.equally(List.of(YANFENG_PUMP, THIRD, A_STRANGER)),
                        DAY,
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-17"));
    }
}
