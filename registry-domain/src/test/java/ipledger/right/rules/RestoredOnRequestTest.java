package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RestorationGround;
import ipledger.event.RightEvent.RestorationRequested;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.right.RestoreRight;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-57 A right is restored on request")
class RestoredOnRequestTest {
    @Test
    void admits_after_a_request() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new RightLapsed(
                                INVENTION,
                                Optional.of(LocalDate.parse("2026-05-01")),
                                LocalDate.parse("2025-08-07"),
                                paper("lapse")),
                        new RestorationRequested(
                                INVENTION,
                                RestorationGround.JUSTIFIED_REASON,
                                Optional.empty(),
                                LocalDate.parse("2026-02-20"),
                                Provenance.act()))
                .when(new RestoreRight(INVENTION, DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_without_one() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new RightLapsed(
                                INVENTION,
                                Optional.of(LocalDate.parse("2026-05-01")),
                                LocalDate.parse("2025-08-07"),
                                paper("lapse")))
                .when(new RestoreRight(INVENTION, DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-57"));
    }
}
