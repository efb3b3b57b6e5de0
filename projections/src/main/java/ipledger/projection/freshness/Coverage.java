package ipledger.projection.freshness;

import ipledger.event.SourceEvent;
import ipledger.event.SourceEvent.CoverageStated;
import ipledger.projection.feed.Arrived;
import ipledger.projection.feed.EventRows;
import ipledger.projection.feed.Question;
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
import java.util.stream.Collectors;

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
        return snapshot.atOnce(moment -> {
            var stated = new Stated(moment);
            Question.ask(moment.rowsOf(MODEL).jdbc(), List.of(stated.question()));
            return stated.upTo(Long.MAX_VALUE);
        });
    }

    /** 已述覆盖. The question for what was stated of deliveries. */
    public static final class Stated {
        private final Tables tables;
        private final List<Delivery> deliveries = new ArrayList<>();

        private record Delivery(Key key, Span span, long position) {}

        public Stated(Snapshot.Moment moment) {
            tables = moment.rowsOf(MODEL);
        }

        public Question question() {
            return new Question(
                    tables.at("select source, office, from_day, until_day, position from $.delivery"),
                    List.of(),
                    row -> deliveries.add(new Delivery(
                            new Key(row.getString(1), row.getString(2)),
                            new Span(
                                    Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                                    Objects.requireNonNull(row.getObject(4, LocalDate.class))),
                            row.getLong(5))));
        }

        /** What was stated up to a position, so that an answer claims no more than the rows it rests on. */
        public List<SourceCoverage> upTo(long position) {
            return deliveries.stream()
                    .filter(delivery -> delivery.position() <= position)
                    .collect(Collectors.groupingBy(
                            Delivery::key, TreeMap::new, Collectors.mapping(Delivery::span, Collectors.toList())))
                    .entrySet()
                    .stream()
                    .map(each -> SourceCoverage.of(
                            each.getKey().source(), each.getKey().office(), each.getValue()))
                    .toList();
        }
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
