package ipledger.title.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.openOfferWithdrawn;
import static ipledger.law.AssetWords.openlyOffered;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.agreeing;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-14 An open licence is withdrawn before title moves")
class OpenLicenceIsWithdrawnTest {
    @Test
    void admits_after_the_withdrawal() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        openlyOffered(INVENTION),
                        openOfferWithdrawn(INVENTION))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_while_it_is_open() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-14"));
    }

    @Test
    void admits_the_agreement_meanwhile() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), openlyOffered(INVENTION))
                .when(agreeing(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }
}
