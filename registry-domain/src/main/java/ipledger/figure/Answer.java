package ipledger.figure;

import java.util.List;
import java.util.Optional;

/**
 * 答数. What a question comes to: the total, and a cell for each combination of dimension values that has anything in it.
 *
 * @param cells in the order of their keys
 */
public record Answer(Cell total, List<Cell> cells) {
    public Answer {
        cells = List.copyOf(cells);
    }

    /** So many deals must stand behind a price that is shown. */
    public static final int FEWEST_DEALS = 5;

    /**
     * 格. Exact; rounded only when it is shown.
     *
     * @param at the values of the question's dimensions, in their order; none for the total
     * @param numerator absent where there is none to tell: the median of nothing, a price that is withheld
     * @param denominator absent for a figure that is no rate
     * @param population how many assets, holdings (where holders split) or dealings it rests on
     * @param withheld true where fewer deals stand behind a price than may be shown
     * @param unpriced how many dealings are not in an amount, being in a currency whose parity of the day is not on record
     */
    public record Cell(
            List<String> at,
            Optional<Fraction> numerator,
            Optional<Fraction> denominator,
            long population,
            boolean withheld,
            long unpriced) {
        public Cell {
            at = List.copyOf(at);
        }

        /** Where no currency but the yuan plays a part. */
        public Cell(
                List<String> at,
                Optional<Fraction> numerator,
                Optional<Fraction> denominator,
                long population,
                boolean withheld) {
            this(at, numerator, denominator, population, withheld, 0);
        }

        /** The same cell, under another name. */
        public Cell at(List<String> name) {
            return new Cell(name, numerator, denominator, population, withheld, unpriced);
        }

        /** The figure; absent (无) where the denominator is empty, never zero for want of anything. */
        public Optional<Fraction> value() {
            if (denominator.isEmpty()) return numerator;
            return denominator.filter(all -> !all.isZero()).flatMap(all -> numerator.map(part -> part.over(all)));
        }
    }
}
