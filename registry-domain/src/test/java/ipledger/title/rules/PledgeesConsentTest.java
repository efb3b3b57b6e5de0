package ipledger.title.rules;

import static ipledger.law.AssetWords.FOREIGN;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.pledgeReleased;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.HENGYANG_BANK;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;
import static ipledger.title.TitleWords.with;

import ipledger.event.AssetKind;
import ipledger.event.TitleEvent.TransferGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-10 TITLE-11 What is pledged is transferred with the pledgees' consent")
class PledgeesConsentTest {
    @Test
    void admits_with_the_pledgees_consent() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, with(sale(XIANGNAN_VALVE, A_STRANGER), HENGYANG_BANK)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_once_the_pledge_is_released() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        pledgeReleased(INVENTION))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_the_enforcement_of_the_pledge() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-10"));
    }

    @Test
    void reports_foreign_rights_as_encumbered_at_transfer() {
        register()
                .given(granted(FOREIGN, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(FOREIGN, XIANGNAN_VALVE))
                .when(registering(FOREIGN, sale(XIANGNAN_VALVE, A_STRANGER)))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-11"));
    }
}
