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

@DisplayName("FREEZE-07 FREEZE-08 FREEZE-09 A renewal runs no longer than the law admits")
class RenewalRunsNoLongerThanAdmittedTest {
    @Test
    void admits_six_months_more_for_a_patent() {
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
                        INVENTION,
                        "保1号",
                        "保1号之一",
                        Optional.of(LocalDate.parse("2027-01-09")),
                        LocalDate.parse("2026-07-01"),
                        Provenance.act()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more() {
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
                        INVENTION,
                        "保1号",
                        "保1号之一",
                        Optional.of(LocalDate.parse("2027-01-10")),
                        LocalDate.parse("2026-07-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-07"));
    }

    @Test
    void refuses_a_mark_more_than_a_year() {
        register()
                .given(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                MARK,
                                "保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2027-01-09")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze")))
                .when(new RenewFreeze(
                        MARK,
                        "保1号",
                        "保1号之一",
                        Optional.of(LocalDate.parse("2028-01-10")),
                        LocalDate.parse("2026-07-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-08"));
    }

    @Test
    void refuses_software_more_than_a_year() {
        register()
                .given(
                        granted(SOFTWARE, AssetKind.SOFTWARE, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                SOFTWARE,
                                "保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2027-01-09")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze")))
                .when(new RenewFreeze(
                        SOFTWARE,
                        "保1号",
                        "保1号之一",
                        Optional.of(LocalDate.parse("2028-01-10")),
                        LocalDate.parse("2026-07-01"),
                        Provenance.act()))
                .expectNoEvents()
                .expectException(refusedBy("FREEZE-09"));
    }
}
