package ipledger.projection.figures;

import static ipledger.projection.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.figure.Answer;
import ipledger.figure.Counted;
import ipledger.figure.Dimension;
import ipledger.figure.Figure;
import ipledger.figure.Figures;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.PlainComputation;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import ipledger.projection.ReadSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 核对. Every figure by both computations: the digits, the sums of the parts, what stands behind the cells, the pages. */
final class Agreement {
    private static final List<LocalDate> DAYS =
            List.of(day("2012-12-31"), day("2016-06-30"), day("2020-02-29"), day("2023-12-31"), day("2026-03-01"));

    private final ReadSide register;
    private final PlainComputation plain;
    private final int turn;

    /** @param turn which figure takes which dimensions */
    Agreement(ReadSide register, PlainComputation plain, int turn) {
        this.register = register;
        this.plain = plain;
        this.turn = turn;
    }

    /** Asks every figure, over periods and splits that differ from figure to figure and from turn to turn. */
    void ofEveryFigure() {
        for (var figure : Figures.all())
            for (var question : questions(figure)) {
                var told = register.figures().ask(question).answer();
                assertThat(told).as("%s", question).isEqualTo(plain.answer(question));
                partsAgree(question, told);
                endsAgree(question, told);
                drillDownAgrees(question, told);
            }
    }

    private List<Question> questions(Figure figure) {
        var questions = new ArrayList<Question>();
        int place = Math.floorMod(figure.name().hashCode() + turn, DAYS.size() - 1);
        var to = DAYS.get(place + 1);
        // Each figure takes its turn at the dimensions: all are asked over the runs without asking all of all.
        var dimensions = figure.dimensions().stream().sorted().toList();
        for (int i = 0; i < 3; i++) {
            var by = dimensions.get(Math.floorMod(place * 5 + turn + i * 7, dimensions.size()));
            questions.add(
                    new Question(figure, day("2011-01-01"), DAYS.getLast(), List.of(by), Instant.MAX, Counting.SHARES));
        }
        questions.add(new Question(
                figure, day("2011-01-01"), to, List.of(), Instant.parse("2026-03-05T12:00:00Z"), Counting.SHARES));
        if (figure.looksAtRelations()) {
            var leftOut = dimensions.get(Math.floorMod(place + turn * 3, dimensions.size()));
            questions.add(new Question(
                    figure,
                    day("2011-01-01"),
                    DAYS.getLast(),
                    List.of(leftOut),
                    Instant.MAX,
                    Counting.SHARES,
                    Relations.LEFT_OUT));
            questions.add(new Question(
                    figure,
                    DAYS.get(place),
                    to,
                    List.of(),
                    Instant.parse("2026-03-05T12:00:00Z"),
                    Counting.FIRST_HOLDER,
                    Relations.LEFT_OUT));
        }
        if (figure.isOfADay()) {
            questions.add(
                    new Question(figure, DAYS.getFirst(), to, List.of(Dimension.YEAR), Instant.MAX, Counting.SHARES));
            if (figure.dimensions().containsAll(List.of(Dimension.KIND, Dimension.QUARTER)))
                questions.add(new Question(
                        figure,
                        DAYS.get(place),
                        to,
                        List.of(Dimension.QUARTER, Dimension.KIND),
                        Instant.parse("2026-03-05T12:00:00Z"),
                        Counting.SHARES));
        }
        if (figure.dimensions().contains(Dimension.RELATION))
            questions.add(new Question(
                    figure,
                    day("2011-01-01"),
                    DAYS.getLast(),
                    List.of(Dimension.RELATION),
                    Instant.MAX,
                    Counting.SHARES));
        if (figure.dimensions().contains(Dimension.COUNTY)) {
            var by = List.of(Dimension.COUNTY, Dimension.YEAR);
            questions.add(new Question(figure, DAYS.get(place), to, by, Instant.MAX, Counting.FIRST_HOLDER));
            questions.add(new Question(
                    figure, DAYS.get(place), to, by, Instant.parse("2026-03-04T02:00:00Z"), Counting.SHARES));
        }
        return questions;
    }

    /** Sums of parts equal the total, save where a dealing, an enterprise or a middle is no sum. */
    private static void partsAgree(Question question, Answer told) {
        boolean isOfPeriods = question.by().stream().anyMatch(Dimension::isOfPeriod);
        if (question.by().isEmpty() || (isOfPeriods && question.figure().isOfADay())) return;
        boolean adds = switch (question.figure().measure()) {
            case Measure.Stock m -> !m.population().isOfSomeHolders();
            case Measure.StockRate m -> !m.population().isOfSomeHolders();
            case Measure.Cohort m -> true;
            case Measure.Flow m -> m.counted() == Counted.ASSETS || m.counted() == Counted.AMOUNT;
            case Measure.Standing m -> m.counted() == Counted.AMOUNT;
            case Measure.FlowRate m -> m.counted() == Counted.AMOUNT;
            case Measure.Designated m -> true;
            case Measure.DesignatedRate m -> true;
            case Measure.LoanToValue m -> true;
            case Measure.Concentration m -> false;
            case Measure.Entered m -> false;
            case Measure.Waiting m -> false;
            case Measure.Curve m -> false;
            case Measure.StockPerInhabitants m -> false;
        };
        if (!adds) return;
        assertThat(told.cells().stream()
                        .flatMap(cell -> cell.numerator().stream())
                        .reduce(Fraction.ZERO, Fraction::plus))
                .as("%s", question)
                .isEqualTo(told.total().numerator().orElseThrow());
    }

    /** A figure of a day by periods is what it is at the end of each, asked alone. */
    private void endsAgree(Question question, Answer told) {
        var period = question.by().stream().filter(Dimension::isOfPeriod).findFirst();
        if (!question.figure().isOfADay() || period.isEmpty()) return;
        int place = question.by().indexOf(period.get());
        for (var each : AskedPeriod.of(question, period.get())) {
            var alone = register.figures().ask(each.of(question)).answer();
            assertThat(told.cells().stream()
                            .filter(cell -> cell.at().get(place).equals(each.name()))
                            .map(cell -> cell.at(List.of())))
                    .as("%s %s", question, each.name())
                    .isEqualTo((question.by().size() == 1 ? List.of(alone.total()) : alone.cells())
                            .stream().map(cell -> cell.at(List.of())).toList());
        }
    }

    private void drillDownAgrees(Question question, Answer told) {
        for (var cell : told.cells().stream().limit(1).toList()) pagesAgree(question, cell);
        boolean isSum = switch (question.figure().measure()) {
            case Measure.Flow m -> m.counted() == Counted.ASSETS;
            case Measure.Stock m -> true;
            case Measure.StockRate m -> true;
            case Measure.Cohort m -> true;
            case Measure.Designated m -> true;
            case Measure.DesignatedRate m -> true;
            default -> false;
        };
        if (!isSum) return;
        for (var cell : told.cells().stream().limit(2).toList()) {
            var behind = register.figures().behind(question, cell.at(), 0, Integer.MAX_VALUE);
            assertThat(behind.lines().stream()
                            .filter(FigureQuery.Line::counted)
                            .map(FigureQuery.Line::weight)
                            .reduce(Fraction.ZERO, Fraction::plus))
                    .as("%s %s", question, cell.at())
                    .isEqualTo(cell.numerator().orElseThrow());
        }
    }

    /** The pages are the whole, cut; and dealings that are counted are those that are listed. */
    private void pagesAgree(Question question, Answer.Cell cell) {
        var all = register.figures().behind(question, cell.at(), 0, Integer.MAX_VALUE);
        var page = register.figures().behind(question, cell.at(), 1, 2);
        assertThat(page.lines())
                .as("%s %s", question, cell.at())
                .isEqualTo(all.lines().stream().skip(1).limit(2).toList());
        assertThat(page.total()).isEqualTo(all.lines().size());
        if (question.figure().measure() instanceof Measure.Flow flow && flow.counted() == Counted.DEALINGS)
            assertThat(all.lines().stream()
                            .map(line -> line.deed() + " " + line.occasion() + " "
                                    + line.dealing().orElse(line.asset()))
                            .distinct())
                    .as("%s %s", question, cell.at())
                    .hasSize(cell.numerator().orElseThrow().numerator().intValueExact());
    }
}
