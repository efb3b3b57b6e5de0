package ipledger.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 规划与考核. What the officials put on record of the register as a whole; each on a stream of its own. */
public sealed interface ProgrammeEvent extends RegisterEvent {
    /** The stream. */
    String programme();

    /**
     * 指标发布. A figure was published as counted at a ledger position; whoever replays the entries up to it gets these digits.
     *
     * @param programme 发布编号
     * @param definition the version of the figure's definition
     * @param from the first day of the period; {@code effectiveOn} is the last
     * @param by the dimensions that split it
     * @param counting how co-owned assets were counted
     * @param position every entry up to it was counted, none after it
     * @param knownAt when the entry at that position was recorded
     */
    @Recorded(value = "figure.published.v1", st27 = "W00")
    record FigurePublished(
            String programme,
            String figure,
            long definition,
            LocalDate from,
            LocalDate effectiveOn,
            List<String> by,
            String counting,
            long position,
            Instant knownAt,
            PublishedCell total,
            List<PublishedCell> cells,
            Provenance provenance)
            implements ProgrammeEvent {
        /** An entry of the ledger has room for so many. */
        public static final int MOST_CELLS = 300;

        public FigurePublished {
            by = List.copyOf(by);
            cells = List.copyOf(cells);
            if (cells.size() > MOST_CELLS)
                throw new IllegalArgumentException("a published figure has at most " + MOST_CELLS + " cells");
        }
    }

    /**
     * 发布的一格. Exact numbers, as fractions in lowest terms.
     *
     * @param at the values of the dimensions; none for the total
     */
    record PublishedCell(
            List<String> at,
            Optional<String> numerator,
            Optional<String> denominator,
            long population,
            boolean withheld) {
        public PublishedCell {
            at = List.copyOf(at);
        }
    }
}
