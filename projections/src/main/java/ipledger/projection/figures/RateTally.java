package ipledger.projection.figures;

import ipledger.figure.Answer.Cell;
import ipledger.figure.Deed;
import ipledger.figure.Measure.FlowRate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 比率汇总. The deeds of a part, those that it is measured against, and both together. */
final class RateTally implements Tally {
    private final String partOf;
    private final Set<String> wholeOf;
    private final DeedTally part;
    private final DeedTally whole;
    private final DeedTally looked;

    RateTally(FlowRate measure) {
        partOf = measure.part().text();
        wholeOf = measure.all().stream().map(Deed::text).collect(Collectors.toSet());
        part = new DeedTally(measure.counted());
        whole = new DeedTally(measure.counted());
        looked = new DeedTally(measure.counted());
    }

    @Override
    public void add(DeedTally.Row row) {
        looked.add(row);
        if (row.deed().equals(partOf)) part.add(row);
        if (wholeOf.contains(row.deed())) whole.add(row);
    }

    @Override
    public Cell cell(List<String> at) {
        var all = looked.cell(at);
        return new Cell(
                at, part.cell(at).numerator(), whole.cell(at).numerator(), all.population(), false, all.unpriced());
    }
}
