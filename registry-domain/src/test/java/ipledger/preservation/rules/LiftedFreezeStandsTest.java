package ipledger.preservation.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import ipledger.event.Provenance;
import ipledger.preservation.LiftFreeze;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-52 A freeze that is lifted is on record and not lifted before")
class LiftedFreezeStandsTest {
    @Test
    void admits_one_that_stands() {
        register()
                .given(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                INVENTION,
                                "保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2026-07-09")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze")))
                .when(new LiftFreeze(INVENTION, "保1号", DAY, Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_an_unknown_one() {
        register()
                .given(granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE))
                .when(new LiftFreeze(INVENTION, "保1号", DAY, Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-52"));
    }
}
