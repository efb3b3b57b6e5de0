package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.after;
import static ipledger.title.TitleWords.agreed;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.registered;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.transferred;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import ipledger.title.RegisterTransfer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-31 A transfer back undoes one that moved title")
class ReturnedTransferWasDoneTest {
    @Test
    void admits_the_way_back() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new RegisterTransfer(
                        SECOND,
                        List.of(INVENTION),
                        Optional.of(after(FIRST, by(TransferGround.RETURN, sale(A_STRANGER, XIANGNAN_VALVE)))),
                        DAY.plusDays(1),
                        registered(by(TransferGround.RETURN, sale(A_STRANGER, XIANGNAN_VALVE)))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_somebody_who_did_not_give() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new RegisterTransfer(
                        SECOND,
                        List.of(INVENTION),
                        Optional.of(after(FIRST, by(TransferGround.RETURN, sale(A_STRANGER, YANFENG_PUMP)))),
                        DAY.plusDays(1),
                        registered(by(TransferGround.RETURN, sale(A_STRANGER, YANFENG_PUMP)))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-31"));
    }

    @Test
    void refuses_what_is_only_agreed_and_names_the_chain() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new RegisterTransfer(
                        SECOND,
                        List.of(INVENTION),
                        Optional.of(after(FIRST, by(TransferGround.RETURN, sale(A_STRANGER, XIANGNAN_VALVE)))),
                        DAY.plusDays(1),
                        registered(by(TransferGround.RETURN, sale(A_STRANGER, XIANGNAN_VALVE)))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-03", "TITLE-31"));
    }
}
