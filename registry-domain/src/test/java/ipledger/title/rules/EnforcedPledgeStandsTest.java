package ipledger.title.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.EARLIER;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.pledgeReleased;
import static ipledger.law.AssetWords.pledged;
import static ipledger.law.Register.A_STRANGER;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.SECOND;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.title.TitleWords.after;
import static ipledger.title.TitleWords.by;
import static ipledger.title.TitleWords.registering;
import static ipledger.title.TitleWords.sale;

import ipledger.event.AssetKind;
import ipledger.event.PledgeEvent.PledgeReleased;
import ipledger.event.PledgeEvent.ReleaseGround;
import ipledger.event.PledgeReference;
import ipledger.event.TitleEvent.TransferGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TITLE-30 A pledge that is carried out is registered")
class EnforcedPledgeStandsTest {
    @Test
    void admits_a_pledge_in_force() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void admits_one_released_because_it_is_enforced() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        new PledgeReleased(
                                INVENTION, PledgeReference.to(EARLIER), ReleaseGround.ENFORCED, DAY, paper("release")))
                .when(registering(INVENTION, by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_where_nothing_is_pledged() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(registering(INVENTION, by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-30"));
    }

    @Test
    void refuses_one_released_because_the_debt_was_paid() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        pledged(INVENTION, XIANGNAN_VALVE),
                        pledgeReleased(INVENTION))
                .when(registering(INVENTION, by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, A_STRANGER))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-30"));
    }

    @Test
    void refuses_another_pledge_than_the_one_named() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE), pledged(INVENTION, XIANGNAN_VALVE))
                .when(registering(
                        INVENTION,
                        after(SECOND, by(TransferGround.PLEDGE_ENFORCEMENT, sale(XIANGNAN_VALVE, A_STRANGER)))))
                .expectNoEvents()
                .expectException(refusedBy("TITLE-30"));
    }
}
