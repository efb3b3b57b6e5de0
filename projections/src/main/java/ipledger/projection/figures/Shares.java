package ipledger.projection.figures;

import ipledger.figure.Answer.Cell;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.Parameters;
import ipledger.figure.Question;
import java.util.List;
import java.util.Optional;

/**
 * 份额合计. What the shares of one cell add up to: of all that is looked at, and of the part that is counted.
 *
 * @param rows how many rows all of it are
 */
record Shares(Fraction all, Fraction part, long rows, long partRows) {
    static final Shares NONE = new Shares(Fraction.ZERO, Fraction.ZERO, 0, 0);

    static Shares ofAll(Fraction weight, long rows) {
        return new Shares(weight, Fraction.ZERO, rows, 0);
    }

    static Shares ofPart(Fraction weight, long rows) {
        return new Shares(Fraction.ZERO, weight, 0, rows);
    }

    Shares plus(Shares other) {
        return new Shares(all.plus(other.all), part.plus(other.part), rows + other.rows, partRows + other.partRows);
    }

    Shares minus(Shares other) {
        return new Shares(all.minus(other.all), part.minus(other.part), rows - other.rows, partRows - other.partRows);
    }

    /** The cell of a question that adds up shares. */
    Cell cell(List<String> at, Question question) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> counted(at, Optional.empty());
            case Measure.StockPerInhabitants m -> counted(at, Optional.of(tenThousands(question)));
            case Measure.Designated m -> counted(at, Optional.empty());
            case Measure.StockRate m -> lookedAt(at, Optional.of(all));
            case Measure.Cohort m -> lookedAt(at, Optional.of(all));
            case Measure.DesignatedRate m -> lookedAt(at, Optional.of(all));
            case Measure.Flow m -> lookedAt(at, Optional.empty());
            default -> throw new IllegalStateException(question.figure().name() + " does not add up shares");
        };
    }

    /** It rests on what is counted. */
    private Cell counted(List<String> at, Optional<Fraction> denominator) {
        return new Cell(at, Optional.of(part), denominator, partRows, false);
    }

    /** It rests on all that is looked at. */
    private Cell lookedAt(List<String> at, Optional<Fraction> denominator) {
        return new Cell(at, Optional.of(part), denominator, rows, false);
    }

    private static Fraction tenThousands(Question question) {
        return Fraction.of(Parameters.inhabitants(question.to())).over(Fraction.of(10_000));
    }
}
