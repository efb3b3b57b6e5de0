package ipledger.projection.freshness;

import ipledger.event.SourceEvent;
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.projection.feed.Arrived;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.ReadModel;
import ipledger.projection.feed.Snapshot;
import ipledger.projection.feed.Tables;
import ipledger.projection.freshness.SourceCoverage.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** 数据时效. What every source has given, with its holes: the read model of it, and the question. */
public final class Coverage {
    public static final ReadModel MODEL =
            new ReadModel("freshness", 1, List.of("delivery"), Optional.empty(), EventRows.none(), Coverage::write);

    private final Snapshot snapshot;

    public Coverage(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private record Key(String source, String office) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySource = source.compareTo(other.source);
            return bySource == 0 ? office.compareTo(other.office) : bySource;
        }
    }

    /** Every source and office, in the order of their names. */
    public List<SourceCoverage> all() {
        return snapshot.atOnce(moment -> upTo(Long.MAX_VALUE, moment));
    }

    /** What was stated up to a position, so that an answer claims no more than the rows it rests on. */
    public static List<SourceCoverage> upTo(long position, Snapshot.Moment moment) {
        var tables = moment.rowsOf(MODEL);
        var spans = new TreeMap<Key, List<Span>>();
        tables.jdbc()
                .query(
                        tables.at("select source, office, from_day, until_day from $.delivery where position <= ?"),
                        row -> {
                            spans.computeIfAbsent(new Key(row.getString(1), row.getString(2)), any -> new ArrayList<>())
                                    .add(new Span(
                                            Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                                            Objects.requireNonNull(row.getObject(4, LocalDate.class))));
                        },
                        position);
        return spans.entrySet().stream()
                .map(each ->
                        SourceCoverage.of(each.getKey().source(), each.getKey().office(), each.getValue()))
                .toList();
    }

    private static void write(Tables tables, List<Arrived<SourceEvent>> events) {
        for (var each : events) {
            switch (each.event()) {
                case CoverageStated e ->
                    tables.jdbc()
                            .update(
                                    tables.at(
                                            "insert into $.delivery (source, office, from_day, until_day, delivery,"
                                                    + " records, position) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing"),
                                    e.source(),
                                    e.office(),
                                    e.from(),
                                    e.until(),
                                    e.delivery(),
                                    e.records(),
                                    each.position());
            }
        }
    }
}
