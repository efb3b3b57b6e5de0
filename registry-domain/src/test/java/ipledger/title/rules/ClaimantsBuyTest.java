package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.answered;
import static ipledger.title.TitleWords.noticed;
import static ipledger.title.TitleWords.part;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.shared;
import static ipledger.title.TitleWords.to;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.PreEmptionAnswer;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.Share;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-18 The share passes to the co-holders who claimed it")
class ClaimantsBuyTest {
    private static final Party THIRD = Party.named("衡山轴承有限公司（演示）");
    private static final Holders THREE = Holders.of(List.of(
            new Holding(XIANGNAN_VALVE, Share.of("1/2")),
            new Holding(YANFENG_PUMP, Share.of("1/3")),
            new Holding(THIRD, Share.of("1/6"))));

    @Test
    void admits_by_their_shares() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY))
                .when(registering(
                        INVENTION,
                        to(
                                Holders.of(List.of(
                                        new Holding(YANFENG_PUMP, Share.of("2/3")),
                                        new Holding(THIRD, Share.of("1/3")))),
                                part("1/2", sale(XIANGNAN_VALVE, A_STRANGER))),
                        DAY.plusDays(1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_other_portions_than_their_shares() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY))
                .when(registering(
                        INVENTION,
                        to(
                                Holders.equally(List.of(YANFENG_PUMP, THIRD)),
                                part("1/2", sale(XIANGNAN_VALVE, A_STRANGER))),
                        DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-18"));
    }

    @Test
    void admits_the_portions_that_they_agreed() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY),
                        shared(Holders.equally(List.of(YANFENG_PUMP, THIRD)), DAY))
                .when(registering(
                        INVENTION,
                        to(
                                Holders.equally(List.of(YANFENG_PUMP, THIRD)),
                                part("1/2", sale(XIANGNAN_VALVE, A_STRANGER))),
                        DAY.plusDays(1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_shares_where_portions_were_agreed() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY),
                        shared(Holders.equally(List.of(YANFENG_PUMP, THIRD)), DAY))
                .when(registering(
                        INVENTION,
                        to(
                                Holders.of(List.of(
                                        new Holding(YANFENG_PUMP, Share.of("2/3")),
                                        new Holding(THIRD, Share.of("1/3")))),
                                part("1/2", sale(XIANGNAN_VALVE, A_STRANGER))),
                        DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-18"));
    }

    @Test
    void refuses_a_stranger_and_says_that_nobody_waived() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, THREE),
                        noticed(XIANGNAN_VALVE, "1/2", "800000.00 CNY", DAY),
                        answered(YANFENG_PUMP, PreEmptionAnswer.CLAIMED, DAY),
                        answered(THIRD, PreEmptionAnswer.CLAIMED, DAY))
                .when(registering(
                        INVENTION,
                        to(Holders.sole(A_STRANGER), part("1/2", sale(XIANGNAN_VALVE, A_STRANGER))),
                        DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-09", "TITLE-18"));
    }
}
