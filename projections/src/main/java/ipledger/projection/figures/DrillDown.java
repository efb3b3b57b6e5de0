package ipledger.projection.figures;

import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.Question;
import ipledger.projection.feed.Tables;
import ipledger.projection.figures.FigureQuery.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 明细查询. What one cell is made of, page by page. A plain count lists what it counts; a rate its whole population, marked. */
final class DrillDown {
    private final Tables tables;
    private final Question question;
    private final Related related;
    private final Sql where;
    private final Sql counted;

    private DrillDown(Tables tables, Question question, List<String> at) {
        this.tables = tables;
        this.question = question;
        this.related = Related.of(tables, question);
        this.where = new Sql().add(FactRows.isByShares(question) ? "true" : "ordinal = 0");
        var rows = question.ofRows();
        for (int i = 0; i < rows.size() && i < at.size(); i++)
            where.add(" and " + FactRows.column(rows.get(i)) + " = ?", at.get(i));
        this.counted = rows.size() < at.size()
                ? FactRows.convertedWithin(question, Integer.parseInt(at.getLast()))
                : FactRows.counted(question, related);
        if (!isRate()) where.add(" and coalesce(").add(counted).add(", false)");
    }

    /** The cell of a question; the total where {@code at} is empty; absent where it lies outside the question's periods. */
    static Optional<DrillDown> of(Tables tables, Question asked, List<String> at) {
        // A value that was entered rests on its entry alone.
        if (asked.figure().measure() instanceof Measure.Entered) return Optional.empty();
        if (at.isEmpty()) return Optional.of(new DrillDown(tables, asked.unsplit(), at));
        if (asked.figure().isCurve() && !Measure.Curve.isPoint(at.getLast())) return Optional.empty();
        var period = asked.by().stream().filter(Dimension::isOfPeriod).findFirst();
        if (!asked.figure().isOfADay() || period.isEmpty()) return Optional.of(new DrillDown(tables, asked, at));
        int place = asked.by().indexOf(period.get());
        var rest = new ArrayList<>(at);
        var wanted = rest.remove(place);
        for (var each : AskedPeriod.of(asked, period.get()))
            if (each.name().equals(wanted)) return Optional.of(new DrillDown(tables, each.of(asked), rest));
        return Optional.empty();
    }

    private boolean isRate() {
        return switch (question.figure().measure()) {
            case Measure.StockRate m -> true;
            case Measure.FlowRate m -> true;
            case Measure.Cohort m -> true;
            case Measure.Curve m -> true;
            case Measure.DesignatedRate m -> true;
            default -> false;
        };
    }

    /** True where rows are rights or designations in force, and no deeds. */
    private boolean isOfHoldings() {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> true;
            case Measure.StockRate m -> true;
            case Measure.StockPerInhabitants m -> true;
            case Measure.Designated m -> true;
            case Measure.DesignatedRate m -> true;
            default -> false;
        };
    }

    long total() {
        var sql = new Sql()
                .add("select count(*) from ")
                .add(FactRows.of(question, related))
                .add(" where ")
                .add(where);
        return Objects.requireNonNull(
                tables.jdbc().queryForObject(tables.at(sql.text()), Long.class, sql.parameters()));
    }

    List<Line> lines(int offset, int limit) {
        boolean isByShares = FactRows.isByShares(question);
        var lines = new ArrayList<Line>();
        new Sql()
                .add("select asset, dealing, from_day, share_num, share_den, coalesce(")
                .add(counted)
                .add(", false), " + (isOfHoldings() ? "'in-force', null::numeric, 0" : "deed, yuan, occasion")
                        + " from ")
                .add(FactRows.of(question, related))
                .add(" where ")
                .add(where)
                .add(" order by asset, from_day, dealing, ordinal" + (isOfHoldings() ? "" : ", deed, occasion, copy"))
                .add(" offset ? limit ?", offset, limit)
                .read(
                        tables,
                        row -> lines.add(new Line(
                                row.getString(1),
                                Optional.ofNullable(row.getString(2)),
                                row.getInt(9),
                                row.getString(7),
                                row.getObject(3, LocalDate.class),
                                isByShares ? FactRows.fraction(row, 4).over(FactRows.fraction(row, 5)) : Fraction.ONE,
                                row.getBoolean(6),
                                Optional.ofNullable(row.getBigDecimal(8)))));
        return lines;
    }
}
