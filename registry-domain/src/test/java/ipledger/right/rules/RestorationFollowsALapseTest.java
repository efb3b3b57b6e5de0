package ipledger.right.rules;

import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RestorationGround;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.right.RequestRestoration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-37 Restoration is asked for what ended for a missed limit")
class RestorationFollowsALapseTest {
    @Test
    void admits_a_lapsed_patent() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new RightLapsed(
                                INVENTION,
                                Optional.of(LocalDate.parse("2026-05-01")),
                                LocalDate.parse("2025-08-07"),
                                paper("lapse")))
                .when(new RequestRestoration(
                        INVENTION,
                        RestorationGround.JUSTIFIED_REASON,
                        Optional.empty(),
                        LocalDate.parse("2026-05-01"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_standing_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new RequestRestoration(
                        INVENTION,
                        RestorationGround.JUSTIFIED_REASON,
                        Optional.empty(),
                        LocalDate.parse("2026-05-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-37"));
    }
}
