package ipledger.bench;

import ipledger.app.ledger.Append;
import ipledger.app.ledger.Draft;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** 批量导入. Simple facts in appends of several sizes, beside a plain insert of five hundred rows of the same bytes. */
final class BulkRace {
    private BulkRace() {}

    static void run(Options options) throws Exception {
        var sizes = options.sizes("500,2000,5000");
        Bench.announce("bulk import", Race.estimate(options, 1 + 2 * sizes.size(), 2));
        int assets = options.whole("assets", 1_000_000);
        try (var ground = Ground.prepared(options);
                var filling = new Filling(ground.register("ours"))) {
            var patents = new Patents(assets);
            var place = new AtomicInteger();
            var plain = ground.pool(ground.database("plain"));
            Ground.execute(
                    plain,
                    "create table plain (id bigserial primary key, stream text not null, sequence bigint not null,"
                            + " facts bytea not null, metadata bytea not null)");
            var rivals = new ArrayList<Rival>();
            rivals.add(new Rows(plain, filling, patents));
            for (int size : sizes) rivals.add(encoding(filling, patents, place, size));
            for (int size : sizes) rivals.add(prepared(filling, patents, place, size));
            new Race(options, "events", rivals).run(options.callers().size() == 4 ? List.of(1, 2) : options.callers());
        }
    }

    private static Rival encoding(Filling filling, Patents patents, AtomicInteger place, int size) {
        return rival("IP Ledger, appends of " + size, () -> {
            int assets = size / Filling.EVENTS_EACH;
            int first = place.getAndAdd(assets);
            var drafts = filling.drafts(patents, first, first + assets);
            filling.writer().append(Append.of(drafts));
            return drafts.size();
        });
    }

    /** The same without the encoding, which the plain insert does not do either. */
    private static Rival prepared(Filling filling, Patents patents, AtomicInteger place, int size) {
        var template = filling.drafts(patents, place.getAndIncrement());
        var made = new AtomicInteger();
        return rival("encoded before, " + size, () -> {
            var drafts = new ArrayList<Draft>(size);
            for (int i = 0; i < size / Filling.EVENTS_EACH; i++) {
                var stream = new ipledger.ledger.StreamId("asset", "P" + size + "-" + made.getAndIncrement());
                for (var draft : template)
                    drafts.add(new Draft(
                            stream,
                            draft.sequence(),
                            draft.event(),
                            draft.type(),
                            draft.recordedAt(),
                            draft.facts(),
                            draft.personal(),
                            draft.metadata()));
            }
            filling.writer().append(Append.of(drafts));
            return drafts.size();
        });
    }

    private static Rival rival(String name, Callable<Integer> take) {
        return Rival.named(name, (callers, time) -> Race.loop(callers, time, (caller, of) -> take.call()));
    }

    /** 多行插入. One statement with five hundred rows of values, as a careful team imports. */
    private static final class Rows implements Rival {
        private static final String SQL = "insert into plain (stream, sequence, facts, metadata) values (?, ?, ?, ?)"
                + ", (?, ?, ?, ?)".repeat(Filling.APPEND_ENTRIES - 1);

        private final DataSource source;
        private final byte[] facts;
        private final byte[] metadata;

        Rows(DataSource source, Filling filling, Patents patents) {
            this.source = source;
            facts = filling.drafts(patents, patents.count() - 1).get(1).facts().toBytes();
            metadata = filling.metadata().toBytes();
            System.out.println("facts " + facts.length + " bytes, metadata " + metadata.length);
        }

        @Override
        public String name() {
            return "multi-row insert";
        }

        @Override
        public long work(int callers, Duration time) throws Exception {
            return Race.loop(callers, time, (caller, of) -> {
                insert();
                return Filling.APPEND_ENTRIES;
            });
        }

        private void insert() throws SQLException {
            try (var connection = source.getConnection();
                    var statement = connection.prepareStatement(SQL)) {
                for (int row = 0, at = 1; row < Filling.APPEND_ENTRIES; row++) {
                    statement.setString(at++, "CN2020110000000");
                    statement.setLong(at++, row);
                    statement.setBytes(at++, facts);
                    statement.setBytes(at++, metadata);
                }
                statement.executeUpdate();
            }
        }
    }
}
