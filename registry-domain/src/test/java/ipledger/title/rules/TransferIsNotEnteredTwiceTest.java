package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.opened;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.FIRST;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.YANFENG_PUMP;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.agreed;
import static ipledger.title.TitleWords.agreeing;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.transferred;

import ipledger.event.AssetKind;
import ipledger.event.DealingEvent.DealingKind;
import ipledger.event.Provenance;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.title.RegisterTransfer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-53 One transfer moves title once")
class TransferIsNotEnteredTwiceTest {
    private static final Provenance REGISTERED = Provenance.act().withOfficeNumber("国知办2026-1");

    @Test
    void admits_the_registration_of_what_was_agreed() {
        register(opened(FIRST, DealingKind.TRANSFER, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new RegisterTransfer(FIRST, List.of(INVENTION), Optional.empty(), DAY.plusDays(9), REGISTERED))
                .expectEvents(new TitleTransferred(
                        INVENTION, FIRST, sale(XIANGNAN_VALVE, A_STRANGER), DAY.plusDays(9), REGISTERED));
    }

    @Test
    void refuses_a_second_registration() {
        register(opened(FIRST, DealingKind.TRANSFER, INVENTION))
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        transferred(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(new RegisterTransfer(
                        FIRST,
                        List.of(INVENTION),
                        Optional.of(sale(A_STRANGER, YANFENG_PUMP)),
                        DAY.plusDays(9),
                        REGISTERED))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-53"));
    }

    @Test
    void refuses_a_second_agreement() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        agreed(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .when(agreeing(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-53"));
    }
}
