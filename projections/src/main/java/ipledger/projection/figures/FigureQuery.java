package ipledger.projection.figures;

import ipledger.event.AssetKind;
import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Counted;
import ipledger.figure.Deed;
import ipledger.figure.Dimension;
import ipledger.figure.Fraction;
import ipledger.figure.Measure;
import ipledger.figure.Parameters;
import ipledger.figure.PartyTraits;
import ipledger.figure.Population;
import ipledger.figure.Question;
import ipledger.figure.Question.Counting;
import ipledger.figure.Trait;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Tables;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 指标查询. Figures over the kept facts: one reading of one moment for the total and every cell. */
public final class FigureQuery {
    /** The most lines of one page behind a cell. */
    public static final int MOST_LINES = 1_000;

    private static final OffsetDateTime NOW_KNOWN = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Comparator<List<String>> BY_KEYS = FigureQuery::compare;

    private final Snapshot snapshot;

    public FigureQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * 答复.
     *
     * @param position the ledger position up to which every entry is counted
     * @param parked assets that could not be followed, and are not counted
     */
    public record Told(Answer answer, long position, long parked) {}

    public Told ask(Question question) {
        return snapshot.of(
                FiguresProjection.MODEL,
                view -> new Told(new Asking(view.tables()).answer(question), view.position(), parked(view.tables())));
    }

    private static long parked(Tables tables) {
        return Optional.ofNullable(tables.jdbc().queryForObject(tables.at("select count(*) from $.parked"), Long.class))
                .orElse(0L);
    }

    /**
     * 明细. What a cell is made of.
     *
     * @param weight how much of it the cell counts: 1, or a share where holders split it
     * @param counted false where it belongs to the denominator alone
     */
    public record Line(
            String asset,
            Optional<String> dealing,
            String deed,
            LocalDate on,
            Fraction weight,
            boolean counted,
            Optional<BigDecimal> yuan) {}

    /** 明细页. {@code total} lines stand behind the cell; the page begins after {@code offset} of them. */
    public record Behind(List<Line> lines, long total, long position) {}

    /** What stands behind a cell of a question; the total's where {@code at} is empty. */
    public Behind behind(Question question, List<String> at, int offset, int limit) {
        return snapshot.of(FiguresProjection.MODEL, view -> {
            var lines = new Asking(view.tables()).behind(question, at);
            return new Behind(lines.stream().skip(offset).limit(limit).toList(), lines.size(), view.position());
        });
    }

    static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size() && i < other.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) return order;
        }
        return one.size() - other.size();
    }

    /** 一次查询. Over the tables of one snapshot. */
    private record Asking(Tables tables) {
        Answer answer(Question question) {
            var period = question.by().stream().filter(Dimension::isOfPeriod).findFirst();
            if (question.figure().isOfADay() && period.isPresent()) return atEnds(question, period.get());
            var total = cells(unsplit(question)).stream().findFirst().orElseGet(() -> empty(question));
            return new Answer(
                    total,
                    question.by().isEmpty()
                            ? List.of()
                            : cells(question).stream()
                                    .filter(cell -> cell.population() > 0)
                                    .sorted(Comparator.comparing(Cell::at, BY_KEYS))
                                    .toList());
        }

        /** A figure of a day, at the end of every period. */
        private Answer atEnds(Question question, Dimension period) {
            int place = question.by().indexOf(period);
            var cells = new ArrayList<Cell>();
            var first = question.from();
            while (!first.isAfter(question.to())) {
                var end = period.lastDayOfPeriod(first);
                var last = end.isAfter(question.to()) ? question.to() : end;
                var inPeriod = answer(question.over(first, last));
                for (var cell : question.by().size() == 1 ? List.of(inPeriod.total()) : inPeriod.cells()) {
                    var at = new ArrayList<>(cell.at());
                    at.add(place, period.periodOf(first));
                    cells.add(new Cell(at, cell.numerator(), cell.denominator(), cell.population(), cell.withheld()));
                }
                first = last.plusDays(1);
            }
            cells.sort(Comparator.comparing(Cell::at, BY_KEYS));
            return new Answer(
                    answer(unsplit(question.over(question.from(), question.to())))
                            .total(),
                    cells);
        }

        private static Question unsplit(Question question) {
            return new Question(
                    question.figure(),
                    question.from(),
                    question.to(),
                    List.of(),
                    question.knownAt(),
                    question.counting());
        }

        /** The total of nothing. */
        private static Cell empty(Question question) {
            var zero = Optional.of(Fraction.ZERO);
            return switch (question.figure().measure()) {
                case Measure.Stock m -> new Cell(List.of(), zero, Optional.empty(), 0, false);
                case Measure.StockRate m -> new Cell(List.of(), zero, zero, 0, false);
                case Measure.StockPerInhabitants m ->
                    new Cell(List.of(), zero, Optional.of(tenThousands(question)), 0, false);
                case Measure.Cohort m -> new Cell(List.of(), zero, zero, 0, false);
                case Measure.MedianDays m -> new Cell(List.of(), Optional.empty(), Optional.empty(), 0, false);
                case Measure.FlowRate m -> new Cell(List.of(), zero, zero, 0, false);
                case Measure.Flow m -> new DeedTally(m.counted()).cell(List.of());
                case Measure.Standing m -> new DeedTally(m.counted()).cell(List.of());
            };
        }

        private static Fraction tenThousands(Question question) {
            return Fraction.of(Parameters.inhabitants(question.to())).over(Fraction.of(10_000));
        }

        private List<Cell> cells(Question question) {
            return switch (question.figure().measure()) {
                case Measure.Stock m ->
                    tallied(
                            question,
                            holdings(question, m.population()),
                            m.having(),
                            shares -> shares.cell(
                                    m.having().isEmpty() ? shares.rows() : shares.partRows(), Optional.empty()));
                case Measure.StockRate m ->
                    tallied(
                            question,
                            holdings(question, m.population()),
                            Optional.of(m.having()),
                            shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
                case Measure.StockPerInhabitants m ->
                    tallied(
                            question,
                            holdings(question, m.population()),
                            m.having(),
                            shares -> shares.cell(
                                    m.having().isEmpty() ? shares.rows() : shares.partRows(),
                                    Optional.of(tenThousands(question))));
                case Measure.Cohort m ->
                    tallied(
                            question,
                            deeds(question, m.population(), Set.of(Deed.GRANTED)),
                            new Sql()
                                    .add(
                                            "timed_against <= ? and timed_against <= from_day + ? * interval '1 year'",
                                            question.to(),
                                            m.years()),
                            shares -> shares.cell(shares.rows(), Optional.of(shares.all())));
                case Measure.MedianDays m -> medianDays(question, m);
                case Measure.Flow m ->
                    m.counted() == Counted.ASSETS && !m.onlySmallLoans()
                            ? tallied(
                                    question,
                                    deeds(question, m.population(), m.deeds()),
                                    Optional.empty(),
                                    shares -> shares.cell(shares.rows(), Optional.empty()))
                            : flow(question, m);
                case Measure.FlowRate m -> flowRate(question, m);
                case Measure.Standing m -> standing(question, m);
            };
        }

        /** 份额合计. What the shares of one cell add up to. */
        private record Shares(List<String> at, Fraction all, Fraction part, long rows, long partRows) {
            Shares plus(Shares other) {
                return new Shares(
                        at, all.plus(other.all), part.plus(other.part), rows + other.rows, partRows + other.partRows);
            }

            Cell cell(long population, Optional<Fraction> denominator) {
                return new Cell(at, Optional.of(part), denominator, population, false);
            }
        }

        private List<Cell> tallied(Question question, Sql from, Optional<Trait> having, Function<Shares, Cell> cell) {
            return tallied(question, from, condition(question, having), cell);
        }

        private static Sql condition(Question question, Optional<Trait> having) {
            var condition = new Sql();
            if (having.isEmpty()) return condition.add("true");
            // A condition names at most one of the two days.
            var text = TraitBits.condition(having.get());
            if (text.contains(":from")) return condition.add(text.replace(":from", "?"), question.from());
            if (text.contains(":day")) return condition.add(text.replace(":day", "?"), question.to());
            return condition.add(text);
        }

        private List<Cell> tallied(Question question, Sql from, Sql condition, Function<Shares, Cell> cell) {
            var weight = isByShares(question) ? "share_num" : "1";
            var of = isByShares(question) ? "share_den" : "1";
            var sql = new Sql()
                    .add("select " + keys(question) + of + " as den, sum(" + weight + "), sum(" + weight
                            + ") filter (where ")
                    .add(condition)
                    .add("), count(*), count(*) filter (where ")
                    .add(condition)
                    .add(") from ")
                    .add(from);
            if (!isByShares(question)) sql.add(" where ordinal = 0");
            sql.add(" group by " + keys(question) + "den");
            var cells = new TreeMap<List<String>, Shares>(BY_KEYS);
            int next = question.by().size();
            query(sql, row -> {
                var den = fraction(row, next + 1);
                var all = fraction(row, next + 2).over(den);
                var part = fraction(row, next + 3).over(den);
                cells.merge(
                        at(question, row),
                        new Shares(at(question, row), all, part, row.getLong(next + 4), row.getLong(next + 5)),
                        Shares::plus);
            });
            return cells.values().stream().map(cell).toList();
        }

        private static boolean isByShares(Question question) {
            return question.isSplitByHolder() && question.counting() == Counting.SHARES;
        }

        /** The holdings of assets in force on the day, as {@code (select ...) q}; an asset once where nothing splits it. */
        private Sql holdings(Question question, Population population) {
            var sql = new Sql().add("(select ");
            boolean onlySome = population.isOfSomeHolders();
            boolean once = onlySome && !isByShares(question);
            if (once)
                sql.add("distinct on (asset) asset, kind, 0 as ordinal, traits, filed_on, transferred_on,"
                        + " contributed_on, share_num, share_den, from_day, null::text as dealing, " + PARTY
                        + " from $.holding");
            else sql.add("*, null::text as dealing from $.holding");
            sql.add(" where from_day <= ? and until_day > ?", question.to(), question.to());
            known(sql, question);
            kinds(sql, population);
            if (onlySome)
                sql.add(
                        " and holder_type = any (string_to_array(?, ','))",
                        population.holders().stream()
                                .map(PartyTraits::text)
                                .sorted()
                                .collect(Collectors.joining(",")));
            if (question.counting() == Counting.FIRST_HOLDER) sql.add(" and holding.ordinal = 0");
            if (once) sql.add(" order by asset, holding.ordinal");
            return sql.add(") q");
        }

        private static final String PARTY =
                "county, inside, industry, industry_division, leading_industry, holder_type, holder_size";

        /** The deeds of the period, each with the legs of its dealing and the first day of its actor up to the last day. */
        private Sql deeds(Question question, Population population, Set<Deed> deeds) {
            var sql = new Sql()
                    .add(
                            "(select *, count(*) filter (where ordinal = 0) over (partition by deed, dealing) as legs,"
                                    + " min(from_day) over (partition by deed, actor) as first_day from $.deed"
                                    + " where deed = any (string_to_array(?, ',')) and from_day <= ?",
                            deeds.stream().map(Deed::text).sorted().collect(Collectors.joining(",")),
                            question.to());
            known(sql, question);
            kinds(sql, population);
            return new Sql().add("(select * from ").add(sql.add(") d")).add(" where from_day >= ?) q", question.from());
        }

        private Sql pledges(Question question, Population population) {
            var sql = new Sql()
                    .add(
                            "(select *, count(*) filter (where ordinal = 0) over (partition by dealing) as legs,"
                                    + " from_day as first_day from $.deed where deed = ? and from_day <= ? and"
                                    + " until_day > ?",
                            Fact.Act.STANDING,
                            question.to(),
                            question.to());
            known(sql, question);
            kinds(sql, population);
            return sql.add(") q");
        }

        private static void known(Sql sql, Question question) {
            var at = question.knownAt().isAfter(NOW_KNOWN.toInstant())
                    ? NOW_KNOWN
                    : question.knownAt().atOffset(ZoneOffset.UTC);
            // What is known at all is known now, and most rows are asked for so.
            if (question.knownAt().equals(Instant.MAX)) sql.add(" and known_until = 'infinity'");
            else sql.add(" and known_from <= ? and known_until > ?", at, at);
        }

        private static void kinds(Sql sql, Population population) {
            if (population.isOfSomeKinds())
                sql.add(
                        " and kind = any (string_to_array(?, ','))",
                        population.kinds().stream()
                                .map(AssetKind::text)
                                .sorted()
                                .collect(Collectors.joining(",")));
        }

        private static String keys(Question question) {
            return question.by().stream()
                    .map(dimension -> column(dimension) + ", ")
                    .collect(Collectors.joining());
        }

        private static String column(Dimension dimension) {
            var year = "extract(year from from_day)::int";
            return switch (dimension) {
                case YEAR -> year + "::text";
                case QUARTER -> year + " || '-Q' || extract(quarter from from_day)";
                case MONTH -> year + " || '-' || to_char(from_day, 'MM')";
                case PLAN -> {
                    var first = "(" + year + " - ((" + year + " - 1951) % 5 + 5) % 5)";
                    yield first + " || '-' || (" + first + " + 4)";
                }
                case COUNTY,
                        INSIDE,
                        INDUSTRY,
                        INDUSTRY_DIVISION,
                        LEADING_INDUSTRY,
                        KIND,
                        HOLDER_TYPE,
                        HOLDER_SIZE,
                        COUNTERPARTY_TYPE,
                        COUNTERPARTY_INSIDE,
                        BANK,
                        DUE_YEAR,
                        DEED -> dimension.text().replace('-', '_');
            };
        }

        private List<Cell> medianDays(Question question, Measure.MedianDays measure) {
            var days = measure.deed() == Deed.GRANTED ? "timed_against - from_day" : "from_day - timed_against";
            var sql = new Sql()
                    .add("select " + keys(question) + "greatest(0, " + days + ") as days, count(*) from ")
                    .add(deeds(question, measure.population(), Set.of(measure.deed())))
                    .add(" where timed_against <= ?", question.to());
            if (!isByShares(question)) sql.add(" and ordinal = 0");
            sql.add(" group by " + keys(question) + "days");
            int next = question.by().size();
            var cells = new TreeMap<List<String>, TreeMap<Long, Long>>(BY_KEYS);
            query(
                    sql,
                    row -> cells.computeIfAbsent(at(question, row), any -> new TreeMap<>())
                            .merge(row.getLong(next + 1), row.getLong(next + 2), Long::sum));
            return cells.entrySet().stream()
                    .map(each -> {
                        long count = each.getValue().values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
                        var middle = Fraction.of(nth(each.getValue(), (count - 1) / 2))
                                .plus(Fraction.of(nth(each.getValue(), count / 2)))
                                .over(Fraction.of(2));
                        return new Cell(each.getKey(), Optional.of(middle), Optional.empty(), count, false);
                    })
                    .toList();
        }

        private static long nth(SortedMap<Long, Long> counts, long place) {
            long before = 0;
            for (var each : counts.entrySet()) {
                before += each.getValue();
                if (place < before) return each.getKey();
            }
            throw new IllegalStateException("only " + before + " of " + place);
        }

        private static final String TALLIED_COLUMNS =
                "deed, dealing, asset, legs, ordinal, share_num, share_den, yuan, actor, holder_type, from_day, first_day";

        private List<Cell> flow(Question question, Measure.Flow measure) {
            return counted(
                    question,
                    deeds(question, measure.population(), measure.deeds()),
                    measure.counted(),
                    row -> !measure.onlySmallLoans()
                            || row.yuan()
                                    .filter(yuan -> Parameters.isSmallLoan(yuan, row.from()))
                                    .isPresent());
        }

        private List<Cell> standing(Question question, Measure.Standing measure) {
            return counted(question, pledges(question, measure.population()), measure.counted(), row -> true);
        }

        private List<Cell> counted(
                Question question, Sql from, Counted counted, Function<DeedTally.Row, Boolean> isMeant) {
            var cells = new TreeMap<List<String>, DeedTally>(BY_KEYS);
            rows(question, from, (at, row) -> {
                if (isMeant.apply(row))
                    cells.computeIfAbsent(at, any -> new DeedTally(counted)).add(row);
            });
            return cells.entrySet().stream()
                    .map(each -> each.getValue().cell(each.getKey()))
                    .toList();
        }

        private List<Cell> flowRate(Question question, Measure.FlowRate measure) {
            var part = new TreeMap<List<String>, DeedTally>(BY_KEYS);
            var all = new TreeMap<List<String>, DeedTally>(BY_KEYS);
            rows(question, deeds(question, measure.population(), measure.all()), (at, row) -> {
                all.computeIfAbsent(at, any -> new DeedTally(measure.counted())).add(row);
                if (row.deed().equals(measure.part().text()))
                    part.computeIfAbsent(at, any -> new DeedTally(measure.counted()))
                            .add(row);
            });
            return all.entrySet().stream()
                    .map(each -> {
                        var whole = each.getValue().cell(each.getKey());
                        var some = Optional.ofNullable(part.get(each.getKey()))
                                .flatMap(tally -> tally.cell(each.getKey()).numerator())
                                .orElse(Fraction.ZERO);
                        return new Cell(each.getKey(), Optional.of(some), whole.numerator(), whole.population(), false);
                    })
                    .toList();
        }

        private interface Taking {
            void take(List<String> at, DeedTally.Row row);
        }

        private void rows(Question question, Sql from, Taking taking) {
            int next = question.by().size();
            query(
                    new Sql()
                            .add("select " + keys(question) + TALLIED_COLUMNS + " from ")
                            .add(from),
                    row -> taking.take(at(question, row), DeedTally.Row.of(row, next, isByShares(question))));
        }

        private interface Reading {
            void read(ResultSet row) throws SQLException;
        }

        private void query(Sql sql, Reading reading) {
            tables.jdbc()
                    .query(
                            tables.at(sql.text()),
                            row -> {
                                reading.read(row);
                            },
                            sql.parameters());
        }

        private static List<String> at(Question question, ResultSet row) throws SQLException {
            var at = new ArrayList<String>();
            for (int i = 1; i <= question.by().size(); i++) at.add(row.getString(i));
            return at;
        }

        private static Fraction fraction(ResultSet row, int column) throws SQLException {
            var value = row.getBigDecimal(column);
            return value == null ? Fraction.ZERO : Fraction.of(value);
        }

        List<Line> behind(Question asked, List<String> at) {
            var question = asked;
            var keys = at;
            var period = asked.by().stream().filter(Dimension::isOfPeriod).findFirst();
            if (asked.figure().isOfADay() && period.isPresent() && !at.isEmpty()) {
                int place = asked.by().indexOf(period.get());
                var first = asked.from();
                while (!period.get().periodOf(first).equals(at.get(place))) {
                    first = period.get().lastDayOfPeriod(first).plusDays(1);
                    if (first.isAfter(asked.to())) return List.of();
                }
                var end = period.get().lastDayOfPeriod(first);
                question = asked.over(first, end.isAfter(asked.to()) ? asked.to() : end);
                var rest = new ArrayList<>(at);
                rest.remove(place);
                keys = rest;
            }
            if (keys.isEmpty()) question = unsplit(question);
            return lines(question, keys);
        }

        private List<Line> lines(Question question, List<String> at) {
            var measure = question.figure().measure();
            var from = switch (measure) {
                case Measure.Stock m -> holdings(question, m.population());
                case Measure.StockRate m -> holdings(question, m.population());
                case Measure.StockPerInhabitants m -> holdings(question, m.population());
                case Measure.Cohort m -> deeds(question, m.population(), Set.of(Deed.GRANTED));
                case Measure.MedianDays m -> deeds(question, m.population(), Set.of(m.deed()));
                case Measure.Flow m -> deeds(question, m.population(), m.deeds());
                case Measure.FlowRate m -> deeds(question, m.population(), m.all());
                case Measure.Standing m -> pledges(question, m.population());
            };
            var condition = switch (measure) {
                case Measure.Stock m -> condition(question, m.having());
                case Measure.StockRate m -> condition(question, Optional.of(m.having()));
                case Measure.StockPerInhabitants m -> condition(question, m.having());
                case Measure.Cohort m ->
                    new Sql()
                            .add(
                                    "coalesce(timed_against <= ? and timed_against <= from_day + ? *"
                                            + " interval '1 year', false)",
                                    question.to(),
                                    m.years());
                case Measure.FlowRate m -> new Sql().add("deed = ?", m.part().text());
                case Measure.MedianDays m -> new Sql().add("coalesce(timed_against <= ?, false)", question.to());
                case Measure.Flow m -> new Sql().add("true");
                case Measure.Standing m -> new Sql().add("true");
            };
            boolean isStock = measure instanceof Measure.Stock
                    || measure instanceof Measure.StockRate
                    || measure instanceof Measure.StockPerInhabitants;
            var sql = new Sql()
                    .add("select asset, dealing, "
                            + (isStock ? "'in-force', from_day" : "deed, from_day")
                            + ", share_num, share_den, coalesce(")
                    .add(condition)
                    .add(", false), " + (isStock ? "null::numeric, 1" : "yuan, legs") + " from ")
                    .add(from)
                    .add(isByShares(question) ? " where true" : " where ordinal = 0");
            for (int i = 0; i < at.size(); i++)
                sql.add(" and " + column(question.by().get(i)) + " = ?", at.get(i));
            sql.add(" order by asset, from_day, dealing, ordinal");
            var lines = new ArrayList<Line>();
            query(sql, row -> {
                var share = isByShares(question) ? fraction(row, 5).over(fraction(row, 6)) : Fraction.ONE;
                var line = new Line(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        share,
                        row.getBoolean(7),
                        Optional.ofNullable(row.getBigDecimal(8)));
                if (isLine(measure, line)) lines.add(line);
            });
            return lines;
        }

        /** A plain count lists what it counts; a rate lists its whole population, and marks what it counts. */
        private static boolean isLine(Measure measure, Line line) {
            return switch (measure) {
                case Measure.Stock m -> line.counted();
                case Measure.StockPerInhabitants m -> line.counted();
                case Measure.MedianDays m -> line.counted();
                case Measure.Flow m ->
                    !m.onlySmallLoans()
                            || line.yuan()
                                    .filter(yuan -> Parameters.isSmallLoan(yuan, line.on()))
                                    .isPresent();
                case Measure.StockRate m -> true;
                case Measure.FlowRate m -> true;
                case Measure.Cohort m -> true;
                case Measure.Standing m -> true;
            };
        }
    }
}
