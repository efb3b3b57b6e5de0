package ipledger.preservation.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.SOFTWARE;
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
import ipledger.preservation.RenewFreeze;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-04 FREEZE-05 FREEZE-06 A freeze is renewed while it is in effect")
class FreezeIsRenewedBeforeItsEndTest {
    @Test
    void admits_the_last_day() {
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
                .when(new RenewFreeze(
                        INVENTION, "保1号", "保1号之一", Optional.empty(), LocalDate.parse("2026-07-09"), Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after() {
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
                .when(new RenewFreeze(
                        INVENTION, "保1号", "保1号之一", Optional.empty(), LocalDate.parse("2026-07-10"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-04"));
    }

    @Test
    void refuses_a_mark_after_its_year() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                MARK,
                                "保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.empty(),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze")))
                .when(new RenewFreeze(
                        MARK, "保1号", "保1号之一", Optional.empty(), LocalDate.parse("2027-01-10"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-05"));
    }

    @Test
    void refuses_software_after_its_year() {
        register()
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                SOFTWARE,
                                "保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.empty(),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze")))
                .when(new RenewFreeze(
                        SOFTWARE, "保1号", "保1号之一", Optional.empty(), LocalDate.parse("2027-01-10"), Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-06"));
    }
}
