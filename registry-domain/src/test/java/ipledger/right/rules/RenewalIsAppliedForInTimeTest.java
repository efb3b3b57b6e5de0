package ipledger.right.rules;

import static ipledger.law.Register.refusedBy;
import static ipledger.law.Register.register;
import static ipledger.right.RenewalWords.markOf;
import static ipledger.right.RenewalWords.renewing;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-38 Renewal is applied for within twelve months before the last day, or six after")
class RenewalIsAppliedForInTimeTest {
    @Test
    void admits_the_first_day() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewing("2026-06-20", "2026-06-25"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_before() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewing("2026-06-19", "2026-06-25"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-38"));
    }

    @Test
    void admits_the_last_day_of_grace() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewing("2027-12-20", "2027-12-20"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_the_day_after_grace() {
        register()
                .given(markOf("2017-06-21"))
                .when(renewing("2027-12-21", "2027-12-21"))
                .expectNoEvents()
                .expectException(refusedBy("RIGHT-38", "RIGHT-53"));
    }

    @Test
    void asks_the_same_by_the_law_of_2019() {
        register()
                .given(markOf("2016-06-21"))
                .when(renewing("2026-12-20", "2026-12-20"))
                .expectSuccessfulHandlerExecution();
    }
}
