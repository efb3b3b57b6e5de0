package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.AssetWords.suspended;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.RightEvent.Extent;
import ipledger.event.RightEvent.RightAbandoned;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-21 A suspended or frozen patent is not given up")
class SuspendedRightIsNotGivenUpTest {
    @Test
    void admits_the_day_after() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        suspended(INVENTION, "2026-03-01"),
                        new RightAbandoned(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("abandonment"))))
                .isEmpty();
    }

    @Test
    void finds_it_on_the_last_day() {
        assertThat(findingsOf(
                        granted(INVENTION, AssetKind.INVENTION, XIANGNAN_VALVE),
                        suspended(INVENTION, "2026-03-02"),
                        new RightAbandoned(INVENTION, Extent.WHOLE, Optional.empty(), DAY, paper("abandonment"))))
                .containsExactly("RIGHT-21");
    }
}
