package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.event.AssetKind;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import ipledger.event.ImplementationEvent.UseKind;
import ipledger.event.Provenance;
import ipledger.event.RightEvent.RightGranted;
import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Dimension;
import ipledger.figure.Figures;
import ipledger.figure.Fraction;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.identifier.AssetNumber;
import ipledger.party.Holders;
import ipledger.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("转化曲线 The part converted by months after grant, each right for as long as it has been observed")
class ConversionCurveTest {
    private static final Party MAKER = Party.named("衡阳湘南阀门有限公司");

    private final ComputedTwice register = new ComputedTwice();

    @Test
    void rights_leave_the_count_when_they_have_not_been_observed_long_enough() {
        granted(1, "2020-01-01", Optional.of("2020-02-01"));
        granted(2, "2020-01-01", Optional.of("2020-08-15"));
        granted(3, "2020-01-01", Optional.empty());
        granted(4, "2020-08-01", Optional.empty());
        var told = told("2020-01-01", "2020-12-31", List.of());
        // Four are observed for three months and one converts; of the next three none; of the last two one does.
        assertThat(told.cells()).containsExactly(point("1/4", 4, "03"), point("1/4", 2, "06"), point("5/8", 2, "09"));
        assertThat(told.total().value())
                .as("nobody was observed for five years")
                .isEmpty();
        assertThat(told.total().population()).isEqualTo(4);
    }

    @Test
    void the_total_is_the_point_of_five_years() {
        granted(1, "2020-01-01", Optional.of("2019-06-01"));
        granted(2, "2020-01-01", Optional.of("2025-01-01"));
        granted(3, "2020-01-01", Optional.of("2025-01-02"));
        granted(4, "2020-01-01", Optional.empty());
        var told = told("2020-01-01", "2026-01-01", List.of(Dimension.KIND));
        assertThat(told.total().value()).contains(Fraction.of("1/2"));
        assertThat(told.cells()).hasSize(20);
        assertThat(told.cells().getFirst().at()).containsExactly("software", "03");
        assertThat(told.cells().getLast()).isEqualTo(point("1/2", 3, "software", "60"));
    }

    @Test
    void what_has_all_converted_stays_so() {
        granted(1, "2020-01-01", Optional.of("2020-02-01"));
        var told = told("2020-01-01", "2020-07-01", List.of());
        assertThat(told.cells())
                .hasSize(20)
                .allSatisfy(point -> assertThat(point.value()).contains(Fraction.ONE));
    }

    @Test
    void behind_a_point_stand_all_of_the_cohort_and_those_that_converted_are_marked() {
        granted(1, "2020-01-01", Optional.of("2020-02-01"));
        granted(2, "2020-01-01", Optional.of("2020-08-15"));
        granted(3, "2020-01-01", Optional.empty());
        told("2020-01-01", "2020-12-31", List.of());
        var question = question("2020-01-01", "2020-12-31", List.of());
        assertThat(register.query().behind(question, List.of("06"), 0, 10).lines())
                .extracting(FigureQuery.Line::counted)
                .containsExactly(true, false, false);
        assertThat(register.query().behind(question, List.of("07"), 0, 10).lines())
                .isEmpty();
    }

    private static Cell point(String share, long atRisk, String... at) {
        return new Cell(List.of(at), Optional.of(Fraction.of(share)), Optional.empty(), atRisk, false);
    }

    private static Question question(String from, String to, List<Dimension> by) {
        return new Question(
                Figures.named("conversion-curve").orElseThrow(), day(from), day(to), by, Instant.MAX, Counting.SHARES);
    }

    private Answer told(String from, String to, List<Dimension> by) {
        return register.told(question(from, to, by));
    }

    private void granted(int number, String on, Optional<String> soldFrom) {
        var asset = AssetNumber.of("CN:software-registration:2020SR000000" + number);
        register.given(new RightGranted(
                asset,
                AssetKind.SOFTWARE,
                "软件",
                List.of(),
                Optional.empty(),
                Optional.of(Holders.sole(MAKER)),
                Optional.empty(),
                day(on),
                Provenance.act()));
        soldFrom.map(LocalDate::parse).ifPresent(from -> register.given(sold(asset, from)));
    }

    private static ImplementationRecorded sold(AssetNumber asset, LocalDate from) {
        return new ImplementationRecorded(
                asset,
                new Use(
                        UseKind.PRODUCT_SOLD,
                        MAKER,
                        from,
                        from.plusYears(1),
                        List.of("软件"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                from,
                Provenance.act());
    }
}
