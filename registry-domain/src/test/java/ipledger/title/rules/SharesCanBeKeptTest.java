package ipledger.title.rules;

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
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Share;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-58 Shares stay exact fractions")
class SharesCanBeKeptTest {
    @Test
    void admits_an_ordinary_share() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, part("1/3", sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_share_too_fine_to_keep() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, FINE))
                .when(registering(
                        INVENTION, with(part("1/" + "9".repeat(59), sale(YANFENG_PUMP, A_STRANGER)), XIANGNAN_VALVE)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-58"));
    }

    /** Halves, so that the next share has a denominator of more than 512 bits. */
    private static final Holders FINE = Holders.of(List.of(
            new Holding(XIANGNAN_VALVE, new Share(BigInteger.ONE, BigInteger.TWO.pow(500))),
            new Holding(YANFENG_PUMP, Share.WHOLE.minus(new Share(BigInteger.ONE, BigInteger.TWO.pow(500))))));
}
