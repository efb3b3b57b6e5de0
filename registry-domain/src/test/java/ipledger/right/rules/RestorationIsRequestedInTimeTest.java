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
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightLapsed;
import ipledger.right.RequestRestoration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-36 Restoration is asked for in time")
class RestorationIsRequestedInTimeTest {
    private static final RightGranted RIGHT = granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE);
    /** From the day on which the annuity was due; restorable until 2026-05-01. */
    private static final RightLapsed LAPSE = new RightLapsed(
            INVENTION, Optional.of(LocalDate.parse("2026-05-01")), LocalDate.parse("2025-08-07"), paper("lapse"));

    private static RequestRestoration requestedOn(String day) {
        return new RequestRestoration(
                INVENTION,
                RestorationGround.JUSTIFIED_REASON,
                Optional.empty(),
                LocalDate.parse(day),
                Provenance.act());
    }

    private static RequestRestoration requestedAfterAnObstacle(String endedOn, String day) {
        return new RequestRestoration(
                INVENTION,
                RestorationGround.FORCE_MAJEURE,
                Optional.of(LocalDate.parse(endedOn)),
                LocalDate.parse(day),
                Provenance.act());
    }

    @Test
    void admits_the_last_day() {
        register().given(RIGHT, LAPSE).when(requestedOn("2026-05-01")).expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(RIGHT, LAPSE)
                .when(requestedOn("2026-05-02"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-36"));
    }

    @Test
    void admits_two_months_from_the_end_of_an_obstacle() {
        register()
                .given(RIGHT, LAPSE)
                .when(requestedAfterAnObstacle("2026-07-10", "2026-09-10"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more() {
        register()
                .given(RIGHT, LAPSE)
                .when(requestedAfterAnObstacle("2026-07-10", "2026-09-11"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-36"));
    }

    @Test
    void admits_two_years_from_the_limit() {
        register()
                .given(RIGHT, LAPSE)
                .when(requestedAfterAnObstacle("2028-01-20", "2028-02-07"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_than_two_years_from_the_limit() {
        register()
                .given(RIGHT, LAPSE)
                .when(requestedAfterAnObstacle("2028-01-20", "2028-02-08"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-36"));
    }
}
