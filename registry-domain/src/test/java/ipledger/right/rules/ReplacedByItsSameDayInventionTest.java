package ipledger.right.rules;

import static ipledger.law.AssetWords.DAY;
import static ipledger.law.AssetWords.UTILITY_MODEL;
import static ipledger.law.AssetWords.granted;
import static ipledger.law.AssetWords.paper;
import static ipledger.law.Register.INVENTION;
import static ipledger.law.Register.XIANGNAN_VALVE;
import static ipledger.law.Register.findingsOf;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.RightEvent.SameDayInventionNoted;
import ipledger.event.RightEvent.UtilityModelReplaced;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RIGHT-44 A utility model ends for the invention of its own day")
class ReplacedByItsSameDayInventionTest {
    @Test
    void finds_nothing_where_it_is_noted() {
        assertThat(findingsOf(
                        granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE),
                        new SameDayInventionNoted(
                                UTILITY_MODEL, INVENTION, LocalDate.parse("2018-06-01"), paper("same-day")),
                        new UtilityModelReplaced(UTILITY_MODEL, INVENTION, DAY, paper("gazette"))))
                .isEmpty();
    }

    @Test
    void finds_it_where_it_is_not() {
        assertThat(findingsOf(
                        granted(UTILITY_MODEL, AssetKind.UTILITY_MODEL, XIANGNAN_VALVE),
                        new UtilityModelReplaced(UTILITY_MODEL, INVENTION, DAY, paper("gazette"))))
                .containsExactly("RIGHT-44");
    }
}
