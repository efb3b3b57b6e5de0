package ipledger.right.rules;

import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.right.RenewalWords.markOf;
import static ipledger.right.RenewalWords.renewingUntil;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-39 A renewal runs ten years from the day after the last one")
class RenewalRunsTenYearsTest {
    @Test
    void admits_ten_years() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewingUntil("2037-06-20", "2026-12-01", "2026-12-30"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_day_more_by_the_law_of_2019() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewingUntil("2037-06-21", "2026-12-01", "2026-12-31"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-39"));
    }

    @Test
    void refuses_a_day_more_by_the_law_of_2026() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewingUntil("2037-06-21", "2026-12-01", "2027-01-01"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-39"));
    }
}
