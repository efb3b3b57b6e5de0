package ipledger.projection.freshness;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.projection.freshness.SourceCoverage.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Coverage is what the deliveries make together, with the days that none covers")
class SourceCoverageTest {
    static Span span(String from, String until) {
        return new Span(day(from), day(until));
    }

    @Test
    void deliveries_that_meet_or_overlap_leave_no_hole() {
        var coverage = SourceCoverage.of(
                "S",
                "CN",
                List.of(
                        span("2026-02-01", "2026-02-28"),
                        span("2026-01-01", "2026-01-31"),
                        span("2026-02-10", "2026-02-12")));
        assertThat(coverage.from()).isEqualTo("2026-01-01");
        assertThat(coverage.until()).isEqualTo("2026-02-28");
        assertThat(coverage.holes()).isEmpty();
    }

    @Test
    void a_single_missing_day_is_a_hole() {
        assertThat(SourceCoverage.of(
                                "S", "CN", List.of(span("2026-01-01", "2026-01-30"), span("2026-02-01", "2026-02-02")))
                        .holes())
                .containsExactly(span("2026-01-31", "2026-01-31"));
    }

    @Test
    void a_late_delivery_closes_a_hole() {
        assertThat(SourceCoverage.of(
                                "S",
                                "CN",
                                List.of(
                                        span("2026-01-01", "2026-01-30"),
                                        span("2026-02-01", "2026-02-02"),
                                        span("2026-01-31", "2026-01-31")))
                        .holes())
                .isEmpty();
    }

    @Test
    void a_source_of_inventions_says_nothing_of_marks() {
        var inventions = SourceCoverage.of("CN-PRSS-10", "CN", List.of(span("2026-01-01", "2026-01-02")));
        assertThat(inventions.concerns(Optional.of(AssetKind.INVENTION))).isTrue();
        assertThat(inventions.concerns(Optional.of(AssetKind.TRADEMARK))).isFalse();
        assertThat(inventions.concerns(Optional.empty())).isTrue();
    }
}
