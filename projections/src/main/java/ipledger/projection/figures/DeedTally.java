package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Answer.Cell;
import ipledger.figure.Counted;
import ipledger.figure.Fraction;
import ipledger.figure.PartyTraits;
import ipledger.party.PartyKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 行为汇总. Adds up the deeds that fall into one cell. */
final class DeedTally implements Tally {
    private final Counted counted;
    private final Set<String> dealings = new HashSet<>();
    private final Set<String> enterprises = new HashSet<>();
    private final Set<String> firstTime = new HashSet<>();
    private final TreeMap<String, Fraction> amounts = new TreeMap<>();
    private final Set<String> unpriced = new HashSet<>();
    private Fraction assets = Fraction.ZERO;
    private long rows;

    DeedTally(Counted counted) {
        this.counted = counted;
    }

    /**
     * 行. One actor's part of a deed.
     *
     * @param counts false for co-actors where a deed counts once
     */
    record Row(
            String deed,
            String dealing,
            long legs,
            boolean counts,
            Fraction weight,
            Optional<BigDecimal> yuan,
            boolean unpriced,
            Optional<BigDecimal> worth,
            boolean worthOfAll,
            String bank,
            String actor,
            String type,
            LocalDate from,
            boolean isFirst) {
        /** Reads the columns after the first {@code before}. */
        static Row of(ResultSet row, int before, boolean byShares) throws SQLException {
            var from = row.getObject(before + 11, LocalDate.class);
            var dealing = Optional.ofNullable(row.getString(before + 2));
            int occasion = row.getInt(before + 13);
            return new Row(
                    row.getString(before + 1),
                    dealing.orElse(row.getString(before + 3)) + (occasion == 0 ? "" : "#" + occasion),
                    row.getLong(before + 4),
                    byShares || row.getInt(before + 5) == 0,
                    byShares
                            ? FactRows.fraction(row, before + 6).over(FactRows.fraction(row, before + 7))
                            : Fraction.ONE,
                    Optional.ofNullable(row.getBigDecimal(before + 8)),
                    row.getBoolean(before + 14),
                    Optional.ofNullable(row.getBigDecimal(before + 15)),
                    row.getBoolean(before + 16),
                    row.getString(before + 17),
                    row.getString(before + 9),
                    row.getString(before + 10),
                    from,
                    from.equals(row.getObject(before + 12, LocalDate.class)));
        }

        /** The columns that it is read from, over the rows of a question. */
        static final String COLUMNS =
                "deed, dealing, asset, legs, ordinal, share_num, share_den, yuan, actor, holder_type, from_day,"
                        + " first_day, occasion, amount is not null and yuan is null, worth, worth_of_all, bank";

        /** By which rows of one dealing are known as one. */
        String name() {
            return deed + " " + dealing;
        }

        /** What of the amount falls here. */
        Optional<Fraction> part() {
            return yuan.map(all -> Fraction.of(all).times(weight).over(Fraction.of(legs)));
        }
    }

    @Override
    public void add(Row row) {
        if (row.type().equals(PartyTraits.text(PartyKind.ENTERPRISE))) {
            enterprises.add(row.actor());
            if (row.isFirst()) firstTime.add(row.actor());
        }
        if (!row.counts()) return;
        rows++;
        if (counted == Counted.ASSETS) assets = assets.plus(row.weight());
        else if (counted == Counted.DEALINGS) dealings.add(row.name());
        else if (counted.isOfAmounts()) addAmount(row);
    }

    private void addAmount(Row row) {
        var dealing = row.name();
        row.part().ifPresent(part -> amounts.merge(dealing, part, Fraction::plus));
        if (row.unpriced()) unpriced.add(dealing);
    }

    @Override
    public Cell cell(List<String> at) {
        return switch (counted) {
            case ASSETS -> new Cell(at, Optional.of(assets), Optional.empty(), rows, false);
            case DEALINGS -> count(at, dealings);
            case ENTERPRISES -> count(at, enterprises);
            case FIRST_TIME_ENTERPRISES -> count(at, firstTime);
            case AMOUNT -> new Cell(at, Optional.of(sum()), Optional.empty(), amounts.size(), false, unpriced.size());
            case MEAN_AMOUNT ->
                new Cell(
                        at,
                        Optional.of(sum()),
                        Optional.of(Fraction.of(amounts.size())),
                        amounts.size(),
                        false,
                        unpriced.size());
            case MEDIAN_AMOUNT, LOWER_QUARTILE, UPPER_QUARTILE -> price(at);
        };
    }

    private static Cell count(List<String> at, Set<String> distinct) {
        return new Cell(at, Optional.of(Fraction.of(distinct.size())), Optional.empty(), distinct.size(), false);
    }

    private Fraction sum() {
        return amounts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private Cell price(List<String> at) {
        var sorted = amounts.values().stream().sorted().toList();
        int deals = sorted.size();
        if (deals < Answer.FEWEST_DEALS)
            return new Cell(at, Optional.empty(), Optional.empty(), deals, deals > 0, unpriced.size());
        var price = switch (counted) {
            case LOWER_QUARTILE -> sorted.get(Math.ceilDiv(deals, 4) - 1);
            case UPPER_QUARTILE -> sorted.get(Math.ceilDiv(3 * deals, 4) - 1);
            default -> sorted.get((deals - 1) / 2).plus(sorted.get(deals / 2)).over(Fraction.of(2));
        };
        return new Cell(at, Optional.of(price), Optional.empty(), deals, false, unpriced.size());
    }
}
