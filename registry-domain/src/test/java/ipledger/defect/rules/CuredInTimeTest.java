package ipledger.defect.rules;

import static ipledger.defect.DefectWords.cure;
import static ipledger.defect.DefectWords.cured;
import static ipledger.defect.DefectWords.noted;
import static ipledger.law.AssetWords.MARK;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;

import ipledger.event.AssetKind;
import ipledger.event.RightEvent.RightGranted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DEFECT-02 A defect is cured while its clock runs")
class CuredInTimeTest {
    private static final RightGranted REGISTERED = granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE);

    @Test
    void admits_the_last_day() {
        register()
                .given(REGISTERED, noted("2026-04-01"))
                .when(cure("2026-04-01"))
                .expectEvents(cured("2026-04-01"));
    }

    @Test
    void refuses_the_day_after() {
        register()
                .given(REGISTERED, noted("2026-04-01"))
                .when(cure("2026-04-02"))
                .expectNoEvents()
                .expectException(refusedBy("DEFECT-02"));
    }

    @Test
    void refuses_where_nothing_is_to_be_cured() {
        register().given(REGISTERED).when(cure("2026-04-01")).expectNoEvents().expectException(refusedBy("DEFECT-02"));
    }
}
