package ipledger.defect.rules;

import static ipledger.defect.DefectWords.close;
import static ipledger.defect.DefectWords.cured;
import static ipledger.defect.DefectWords.givenUp;
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

@DisplayName("DEFECT-03 An application is deemed given up only after the limit, and uncured")
class GivenUpAfterTheLimitTest {
    private static final RightGranted REGISTERED = granted(MARK, AssetKind.TRADEMARK, XIANGNAN_VALVE);

    @Test
    void admits_the_day_after_the_last() {
        register()
                .given(REGISTERED, noted("2026-04-01"))
                .when(close("2026-04-02"))
                .expectEvents(givenUp("2026-04-02"));
    }

    @Test
    void refuses_the_last_day() {
        register()
                .given(REGISTERED, noted("2026-04-01"))
                .when(close("2026-04-01"))
                .expectNoEvents()
                .expectException(refusedBy("DEFECT-03"));
    }

    @Test
    void refuses_what_was_cured() {
        register()
                .given(REGISTERED, noted("2026-04-01"), cured("2026-03-20"))
                .when(close("2026-04-02"))
                .expectNoEvents()
                .expectException(refusedBy("DEFECT-03"));
    }
}
