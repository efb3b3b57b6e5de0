package ipledger.projection.figures;

import ipledger.figure.Answer.Cell;
import ipledger.figure.Fraction;
import ipledger.figure.Measure.Among;
import ipledger.figure.Measure.Concentration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 集中度汇总. What the largest few have of the whole. */
final class LargestTally implements Tally {
    private final Among among;
    private final Map<String, Fraction> parts = new TreeMap<>();
    private final Set<String> unpriced = new HashSet<>();

    LargestTally(Among among) {
        this.among = among;
    }

    @Override
    public void add(DeedTally.Row row) {
        if (!row.counts()) return;
        if (row.unpriced()) unpriced.add(row.name());
        row.part()
                .ifPresent(part -> parts.merge(among == Among.BANKS ? row.bank() : row.actor(), part, Fraction::plus));
    }

    @Override
    public Cell cell(List<String> at) {
        var largest = parts.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(Concentration.LARGEST)
                .reduce(Fraction.ZERO, Fraction::plus);
        var all = parts.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        return new Cell(at, Optional.of(largest), Optional.of(all), parts.size(), false, unpriced.size());
    }
}
