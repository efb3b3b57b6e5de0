package ipledger.preservation.rules;

import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.PreservationEvent.FreezeGround;
import ipledger.event.PreservationEvent.FreezeOrdered;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("FREEZE-01 FREEZE-02 FREEZE-03 An order runs no longer than the law admits")
class FreezeRunsNoLongerThanAdmittedTest {
    @Test
    void admits_six_months_on_a_patent() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                INVENTION,
                                "(2026)湘04财保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2026-07-09")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze"))))
                .isEmpty();
    }

    @Test
    void finds_a_day_more() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                INVENTION,
                                "(2026)湘04财保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2026-07-10")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze"))))
                .containsExactly("FREEZE-01");
    }

    @Test
    void admits_three_years_in_enforcement() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                INVENTION,
                                "(2026)湘04财保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.ENFORCEMENT,
                                Optional.of(LocalDate.parse("2029-01-09")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze"))))
                .isEmpty();
    }

    @Test
    void admits_a_year_on_a_mark() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                MARK,
                                "(2026)湘04财保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2027-01-09")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze"))))
                .isEmpty();
    }

    @Test
    void finds_a_day_more_on_a_mark() {
        assertThat(findingsOf(
                        granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE),
                        new FreezeOrdered(
                                MARK,
                                "(2026)湘04财保1号",
                                "衡阳市中级人民法院（演示）",
                                FreezeGround.PRESERVATION,
                                Optional.of(LocalDate.parse("2027-01-10")),
                                LocalDate.parse("2026-01-10"),
                                paper("freeze"))))
                .containsExactly("FREEZE-02");
    }
}
