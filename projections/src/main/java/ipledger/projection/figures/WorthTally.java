package ipledger.projection.figures;

import ipledger.figure.Answer.Cell;
import ipledger.figure.Fraction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 贷款价值比汇总. What is secured over what it was valued at, of the pledges for which both are told in yuan. */
final class WorthTally implements Tally {
    private final Set<String> dealings = new HashSet<>();
    private final Set<String> unpriced = new HashSet<>();
    private Fraction secured = Fraction.ZERO;
    private Fraction valued = Fraction.ZERO;

    @Override
    public void add(DeedTally.Row row) {
        if (!row.counts()) return;
        if (row.unpriced()) unpriced.add(row.name());
        var part = row.part();
        if (part.isEmpty() || row.worth().isEmpty()) return;
        dealings.add(row.name());
        secured = secured.plus(part.get());
        var worth = Fraction.of(row.worth().get()).times(row.weight());
        valued = valued.plus(row.worthOfAll() ? worth.over(Fraction.of(row.legs())) : worth);
    }

    @Override
    public Cell cell(List<String> at) {
        return new Cell(at, Optional.of(secured), Optional.of(valued), dealings.size(), false, unpriced.size());
    }
}
