package ipledger.bench;

import java.util.Locale;

/** 磁盘字节. What an event takes up on disk, with its indexes, beside the bytes that were handed in. */
final class BytesOnDisk {
    private BytesOnDisk() {}

    static void run(Options options) throws Exception {
        int size = options.sizes("200000").getFirst();
        Bench.announce("bytes on disk", size / 3_000 + 30);
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            var patents = new Patents(size / Filling.EVENTS_EACH);
            var stock = ground.pool(ground.database("stock"));
            try (var filling = new Filling(address)) {
                filling.fill(patents, 0, size);
                long handed = 0;
                for (var draft : filling.drafts(patents, 0))
                    handed += draft.facts().length() + draft.metadata().length();
                var source = ground.pool(address);
                new StockAxon(stock, new Patents(patents.count()));
                System.out.println("\n| | bytes an event | of it table | indexes | to the bytes handed in |");
                System.out.println("|---|---|---|---|---|");
                row("IP Ledger, ledger.event", source, "ledger.event", size, handed / Filling.EVENTS_EACH);
                row(
                        "stock Axon, grants only",
                        stock,
                        "DomainEventEntry",
                        patents.count(),
                        handed / Filling.EVENTS_EACH);
                System.out.println("\nhanded in: " + handed / Filling.EVENTS_EACH + " bytes of facts and metadata");
                System.out.println("all of schema ledger: "
                        + Ground.number(
                                        source,
                                        "select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r'"
                                                + " and relnamespace = 'ledger'::regnamespace")
                                / size
                        + " bytes an event");
            }
        }
    }

    private static void row(String name, javax.sql.DataSource source, String table, long events, long handed) {
        long whole = Ground.number(source, "select pg_total_relation_size('" + table + "')");
        long rows = Ground.number(source, "select pg_table_size('" + table + "')");
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %.2f |%n",
                name,
                whole / events,
                rows / events,
                (whole - rows) / events,
                whole / (double) events / handed);
    }
}
