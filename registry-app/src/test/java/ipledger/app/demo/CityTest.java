package ipledger.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("示范城市 The invented city")
class CityTest {
    private static final int ASSETS = 3_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    private static List<Map<String, Object>> records(long seed) {
        var records = new ArrayList<Map<String, Object>>();
        new City(seed, ASSETS).records(records::add);
        return records;
    }

    @Test
    void is_the_same_for_the_same_seed_and_another_for_another() {
        assertThat(records(7))
                .hasSizeGreaterThan(ASSETS - 1)
                .isEqualTo(records(7))
                .isNotEqualTo(records(8));
    }

    @Test
    void knows_nothing_of_the_days_after_its_last() {
        for (var record : records(2010)) {
            assertThat(record).containsKey("facts");
            for (var fact : (List<?>) Objects.requireNonNull(record.get("facts"))) {
                var day = ((Map<?, ?>) fact).get("effectiveOn");
                assertThat(LocalDate.parse(String.valueOf(day))).as("%s", fact).isBeforeOrEqualTo(LAST_DAY);
            }
        }
    }

    @Test
    void pays_an_annuity_for_every_year_that_a_patent_stands_and_none_after_its_end() {
        int paid = 0;
        for (var record : records(2010)) {
            var ended = false;
            var paidThrough = "";
            for (var fact : (List<?>) Objects.requireNonNull(record.get("facts"))) {
                var said = (Map<?, ?>) fact;
                var type = String.valueOf(said.get("type"));
                if (type.equals("right.annuity-paid.v1")) {
                    assertThat(ended).as("%s", record).isFalse();
                    assertThat(String.valueOf(said.get("paidThrough"))).isGreaterThan(paidThrough);
                    paidThrough = String.valueOf(said.get("paidThrough"));
                    paid++;
                } else if (type.equals("right.lapsed.v1")) {
                    assertThat(LocalDate.parse(paidThrough).plusDays(1)).hasToString((String) said.get("effectiveOn"));
                    ended = true;
                } else if (type.equals("right.expired.v1")) ended = true;
            }
        }
        assertThat(paid).isGreaterThan(ASSETS);
    }
}
