package ipledger.projection.figures;

import ipledger.event.AssetKind;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.figure.Counted;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.Measure.Curve;
import ipledger.figure.Measure.Span;
import ipledger.figure.Parameters;
import ipledger.figure.Population;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Question.Relations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 计入的行. Which rows a question looks at, which of them it counts, and into which cell each falls: the parts of its statements. */
final class FactRows {
    private static final OffsetDateTime NOW_KNOWN = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private FactRows() {}

    /** All that the question looks at, as {@code (select ...) q}. */
    static Sql of(Question question, Related related) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> HoldingRows.onTheDay(question, m.population());
            case Measure.StockRate m -> HoldingRows.onTheDay(question, m.population());
            case Measure.StockPerInhabitants m -> HoldingRows.onTheDay(question, m.population());
            case Measure.Cohort m -> deeds(question, m.population(), Set.of(Deed.GRANTED), related);
            case Measure.Waiting m -> deeds(question, m.population(), Set.of(m.deed()), related);
            case Measure.Curve m -> deeds(question, m.population(), Set.of(Deed.GRANTED), related);
            case Measure.Flow m -> deeds(question, m.population(), m.deeds(), related);
            case Measure.FlowRate m -> deeds(question, m.population(), m.deeds(), related);
            case Measure.Standing m -> pledges(question, m.population(), m.deed(), related);
            case Measure.LoanToValue m -> pledges(question, m.population(), Deed.STANDING, related);
            case Measure.Concentration m -> pledges(question, m.population(), Deed.STANDING, related);
            case Measure.Designated m -> designations(question, m.kind(), m.levels());
            case Measure.DesignatedRate m -> designations(question, m.kind(), EnumSet.allOf(DesignationLevel.class));
            case Measure.Entered m -> throw new IllegalStateException("a value that is entered has no rows behind it");
        };
    }

    /** What is true of a row that is counted: of a rate, in its numerator. */
    static Sql counted(Question question, Related related) {
        return switch (question.figure().measure()) {
            case Measure.Stock m -> HoldingRows.having(question, m.having(), related);
            case Measure.StockRate m -> HoldingRows.having(question, Optional.of(m.having()), related);
            case Measure.StockPerInhabitants m -> HoldingRows.having(question, m.having(), related);
            case Measure.Cohort m ->
                new Sql()
                        .add(
                                against(question) + " <= ? and " + against(question)
                                        + " <= from_day + ? * interval '1 year'",
                                question.to(),
                                m.years());
            case Measure.Waiting m ->
                m.span() == Span.TERM
                        ? new Sql().add("due_on is not null")
                        : new Sql().add(against(question) + " <= ?", question.to());
            case Measure.Curve m -> convertedWithin(question, Curve.LAST);
            case Measure.Flow m -> m.onlySmallLoans() ? smallLoan() : new Sql().add("true");
            case Measure.FlowRate m -> new Sql().add("deed = ?", m.part().text());
            case Measure.Standing m -> new Sql().add("true");
            case Measure.LoanToValue m -> new Sql().add("true");
            case Measure.Concentration m -> new Sql().add("true");
            case Measure.Designated m -> m.onlyWithoutPatent() ? holdsNoPatent(question) : new Sql().add("true");
            case Measure.DesignatedRate m -> holdsNoPatent(question);
            case Measure.Entered m -> new Sql().add("true");
        };
    }

    /** What is true of a row that is read at all: of a rate, in its numerator or its denominator. */
    static Sql isRead(Question question, Related related) {
        return question.figure().measure() instanceof Measure.FlowRate
                ? new Sql().add("true")
                : counted(question, related);
    }

    /** The column with the day that a row is timed against. */
    static String against(Question question) {
        return question.relations() == Relations.LEFT_OUT ? "left_against" : "timed_against";
    }

    /** Of a curve: what has converted within so many months and can be known to have by the last day. */
    static Sql convertedWithin(Question question, int months) {
        return new Sql()
                .add(
                        against(question) + " <= ? and " + against(question) + " <= from_day + ? * interval '1 month'",
                        question.to(),
                        months);
    }

    /** By its code where both state one, else by its name; each way can use an index. */
    private static Sql holdsNoPatent(Question question) {
        return new Sql()
                .add("not (exists (select 1 ")
                .add(patents(question))
                .add(" and holder_code = q.holder_code and q.holder_code <> '' and holder_code <> '')")
                .add(" or exists (select 1 ")
                .add(patents(question))
                .add(" and holder_name = q.holder_name and (holder_code = '' or q.holder_code = '')"
                        + " and q.holder_name <> ''))");
    }

    private static Sql patents(Question question) {
        var sql = new Sql().add("from $.holding where from_day <= ? and until_day > ?", question.to(), question.to());
        sql.add(known(question)).add(kinds(Population.PATENTS));
        return sql;
    }

    private static Sql designations(Question question, DesignationKind kind, Set<DesignationLevel> levels) {
        return new Sql()
                .add(
                        "(select programme as asset, null::text as dealing, from_day, 0 as ordinal, 1::numeric as"
                                + " share_num, 1::numeric as share_den, holder_code, holder_name, "
                                + PartyRows.COLUMNS
                                + " from $.designation g where kind = ? and level = any (string_to_array(?, ','))"
                                + " and from_day <= ?",
                        kind.text(),
                        levels.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        question.to())
                .add(knownFrom(question))
                .add(
                        " and not exists (select 1 from $.designation_end e where e.programme = g.programme and"
                                + " e.until_day <= ?",
                        question.to())
                .add(knownFrom(question))
                .add(")) q");
    }

    /** Of rows that no later entry takes back. */
    static Sql knownFrom(Question question) {
        return question.knownAt().equals(Instant.MAX)
                ? new Sql()
                : new Sql().add(" and known_from <= ?", moment(question));
    }

    private static OffsetDateTime moment(Question question) {
        return question.knownAt().isAfter(NOW_KNOWN.toInstant())
                ? NOW_KNOWN
                : question.knownAt().atOffset(ZoneOffset.UTC);
    }

    /**
     * The columns of deeds with their amounts in yuan, at the parity of the day or of the last day before it that has one;
     * and, only where they are asked for, among how many assets a dealing's amount is divided and when its actor first did so.
     */
    private static Sql columns(Question question, String dealing, boolean isFirstTime, String rows, Related related) {
        return new Sql()
                .add("select *, case when currency = 'CNY' then amount when currency is not null then amount * (select"
                        + " p.yuan from $.parity p where p.currency = deed_row.currency and p.day <= priced_on and"
                        + " p.day > priced_on - " + Parameters.PARITY_DAYS)
                .add(knownFrom(question))
                .add(" order by p.day desc, p.position desc limit 1) end as yuan, "
                        + (isOfAmounts(question.figure().measure())
                                ? "count(*) filter (where ordinal = 0) over (partition by " + dealing + ")"
                                : "1")
                        + " as legs, "
                        + (isFirstTime ? "min(from_day) over (partition by deed, actor)" : "from_day")
                        + " as first_day")
                .add(relation(question, rows, related));
    }

    /** Whether a deed was within one group, and what a grant is timed against without such deeds; only where it is asked. */
    private static Sql relation(Question question, String rows, Related related) {
        var sql = new Sql();
        if (!question.asksForRelations()) return sql;
        boolean isFlow = question.figure().measure() instanceof Measure.Flow;
        sql.add(", case when ")
                .add(isFlow ? related.isRelated(rows) : new Sql().add("false"))
                .add(" then '" + Dimension.RELATED + "' else '" + Dimension.UNRELATED + "' end as relation");
        if (question.relations() == Relations.LEFT_OUT && !isFlow)
            sql.add(", ").add(related.convertedOn()).add(" as left_against");
        return sql;
    }

    private static boolean isOfAmounts(Measure measure) {
        return switch (measure) {
            case Measure.Flow m -> m.counted().isOfAmounts();
            case Measure.FlowRate m -> m.counted().isOfAmounts();
            case Measure.Standing m -> m.counted().isOfAmounts();
            case Measure.LoanToValue m -> true;
            case Measure.Concentration m -> true;
            default -> false;
        };
    }

    private static Sql smallLoan() {
        var sql = new Sql().add("yuan <= case");
        Parameters.smallLoans().descendingMap().forEach((from, most) -> {
            if (from.equals(LocalDate.MIN)) sql.add(" else ? end", most);
            else sql.add(" when from_day >= ? then ?", from, most);
        });
        return sql;
    }

    /** True where co-owned assets fall into several cells by their shares; else each counts once, for its first holder. */
    static boolean isByShares(Question question) {
        return question.isSplitByHolder() && question.counting() == Counting.SHARES;
    }

    static Fraction fraction(ResultSet row, int column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? Fraction.ZERO : Fraction.of(value);
    }

    /** The deeds of the period, each with the legs of its dealing and the first day of its actor up to the last day. */
    private static Sql deeds(Question question, Population population, Set<Deed> deeds, Related related) {
        boolean isFirstTime = question.figure().measure() instanceof Measure.Flow flow
                && flow.counted() == Counted.FIRST_TIME_ENTERPRISES;
        var rows = deeds.contains(Deed.PAID) ? "$.paid" : "$.done";
        var sql = new Sql()
                .add(columns(question, "deed, dealing, occasion", isFirstTime, rows, related))
                .add(
                        " from " + rows + " deed_row where deed = any (string_to_array(?, ',')) and from_day <= ?",
                        deeds.stream().map(Deed::text).sorted().collect(Collectors.joining(",")),
                        question.to());
        sql.add(known(question)).add(kinds(population));
        return new Sql()
                .add("(select * from (")
                .add(sql)
                .add(") d where from_day >= ?", question.from())
                .add(question.relations() == Relations.LEFT_OUT ? " and relation = '" + Dimension.UNRELATED + "'" : "")
                .add(") q");
    }

    private static Sql pledges(Question question, Population population, Deed deed, Related related) {
        return new Sql()
                .add("(")
                .add(columns(question, "dealing", false, "$.done", related))
                .add(" from $.done deed_row")
                .add(inForce(question, population, deed, question.to(), question.to()))
                .add(") q");
    }

    /** The pledges in force at the end of some period, as {@code (select ...) q}: one row for each {@code at_end}, from 0. */
    static Sql pledgesAtEnds(Question question, Deed deed, List<AskedPeriod> periods, Related related) {
        var ends = days(periods.stream().map(AskedPeriod::last).toList());
        return new Sql()
                .add("(")
                .add(columns(question, "dealing, at_end", false, "$.done", related))
                .add(" from (select *, generate_series(width_bucket(from_day - 1, " + ends
                        + "), width_bucket(until_day - 1, " + ends + ") - 1) as at_end from $.done")
                .add(inForce(
                        question,
                        question.figure().measure().population(),
                        deed,
                        periods.getFirst().last(),
                        periods.getLast().last()))
                .add(") deed_row) q");
    }

    /** Of pledges that are in force at some time between the two days. */
    private static Sql inForce(Question question, Population population, Deed deed, LocalDate first, LocalDate last) {
        return new Sql()
                .add(" where deed = ? and from_day <= ? and until_day > ?", deed.text(), last, first)
                .add(known(question))
                .add(kinds(population));
    }

    /** Written out: an array that is a parameter would be read again for every row. */
    static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "'{", "}'::date[]"));
    }

    /** Of rows that a later entry may take back. */
    static Sql known(Question question) {
        // What is known at all is known now, and most rows are asked for so.
        return question.knownAt().equals(Instant.MAX)
                ? new Sql().add(" and known_until = 'infinity'")
                : new Sql().add(" and known_from <= ? and known_until > ?", moment(question), moment(question));
    }

    static Sql kinds(Population population) {
        return population.isOfSomeKinds()
                ? new Sql()
                        .add(
                                " and kind = any (string_to_array(?, ','))",
                                population.kinds().stream()
                                        .map(AssetKind::text)
                                        .sorted()
                                        .collect(Collectors.joining(",")))
                : new Sql();
    }

    static String keys(Question question) {
        return question.ofRows().stream()
                .map(dimension -> column(dimension) + ", ")
                .collect(Collectors.joining());
    }

    /** True where the rows bear a party's number in place of what it is split by. */
    private static boolean isSplitByParty(Question question) {
        return question.isSplitByHolder()
                && switch (question.figure().measure()) {
                    case Measure.Designated m -> false;
                    case Measure.DesignatedRate m -> false;
                    default -> true;
                };
    }

    /**
     * By what rows are added up, each under its name: where holders split them, a party's number in place of what it is split
     * by. To be read by {@link #ofParties}.
     */
    static String groups(Question question) {
        return (isSplitByParty(question) ? "party, " : "")
                + besideParty(question).stream()
                        .map(dimension -> column(dimension) + " as " + name(dimension) + ", ")
                        .collect(Collectors.joining());
    }

    static String groupNames(Question question) {
        return (isSplitByParty(question) ? "party, " : "") + names(besideParty(question));
    }

    private static List<Dimension> besideParty(Question question) {
        return question.ofRows().stream()
                .filter(dimension -> !(dimension.isOfHolder() && isSplitByParty(question)))
                .toList();
    }

    /**
     * Sums over {@link #groups}, where a party's number stands asked who it is: a question's dimensions, more columns by
     * which it is added up, the sums.
     */
    static Sql ofParties(Question question, String columns, String sums, Sql groups) {
        if (!isSplitByParty(question)) return groups;
        var keys = names(question.ofRows()) + columns;
        return new Sql()
                .add("select " + keys + ", " + sums + " from (")
                .add(groups)
                .add(") f join $.party using (party) group by " + keys);
    }

    static String names(List<Dimension> dimensions) {
        return dimensions.stream().map(dimension -> name(dimension) + ", ").collect(Collectors.joining());
    }

    private static String name(Dimension dimension) {
        return dimension.text().replace('-', '_');
    }

    static String column(Dimension dimension) {
        // As doubles: the numeric ones of extract() cost three times as much.
        var year = "date_part('year', from_day)::int";
        return switch (dimension) {
            case YEAR -> year + "::text";
            case QUARTER -> year + " || '-Q' || date_part('quarter', from_day)::int";
            case MONTH -> year + " || '-' || lpad(date_part('month', from_day)::int::text, 2, '0')";
            case PLAN -> {
                var first = "(" + year + " - ((" + year + " - 1951) % 5 + 5) % 5)";
                yield first + " || '-' || (" + first + " + 4)";
            }
            // A column of the tables bears the dimension's name.
            default -> name(dimension);
        };
    }
}
