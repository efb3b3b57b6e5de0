package ipledger.bench;

import com.zaxxer.hikari.HikariDataSource;
import ipledger.app.ledger.LedgerReader;
import java.util.HexFormat;
import java.util.List;

/** 单笔命令. Durable commands of one event, in process and over HTTP. */
final class CommandRace {
    private static final int ASSETS = 10_000;

    private CommandRace() {}

    static void run(Options options) throws Exception {
        Bench.announce(
                "commands in process",
                Race.estimate(options, 4, options.callers().size()));
        var assets = options.whole("assets", ASSETS);
        try (var ground = Ground.prepared(options);
                var register =
                        new Register(ground.register("ours"), ground.path().resolve("ours"), 2 * assets)) {
            register.stopReadModels();
            var patents = new Patents(assets);
            register.grant(patents);
            var ours = register.commands(patents);
            var plain = ground.database("plain");
            var pgbench = new PgbenchInserts(ground, plain, ground.pool(plain), bytes(register, ours));
            var stock = new StockAxon(ground.pool(ground.database("stock")), new Patents(assets));
            try (var crud = new Crud(ground.pool(ground.database("crud")), new Patents(assets))) {
                new Race(options, "commands of one event", List.of(pgbench, ours, stock, crud)).run(options.callers());
            }
        }
    }

    static void runOverHttp(Options options) throws Exception {
        Bench.announce(
                "commands over HTTP",
                Race.estimate(options, 3, options.callers().size())
                        + 4 * options.warm().toSeconds());
        var assets = options.whole("assets", ASSETS);
        try (var ground = Ground.prepared(options);
                var register =
                        new Register(ground.register("ours"), ground.path().resolve("ours"), 2 * assets)) {
            var patents = new Patents(assets);
            register.grant(patents);
            var http = new HttpCommands(register, patents);
            awaitReadModels(register, patents);
            var plain = ground.database("plain");
            var pgbench =
                    new PgbenchInserts(ground, plain, ground.pool(plain), bytes(register, register.commands(patents)));
            var read = "IP Ledger over HTTP, read models fed";
            new Race(options, "commands of one event", List.of(pgbench, named(read, http)), options.warm())
                    .run(options.callers());
            register.stopReadModels();
            new Race(options, "the same without read models", List.of(pgbench, http), options.warm())
                    .run(options.callers());
        }
    }

    /** The facts and the metadata of the newest event, after one command. */
    static PgbenchInserts.Bytes bytes(Register register, Rival ours) throws Exception {
        ours.work(1, java.time.Duration.ofMillis(200));
        var ledger = register.part(LedgerReader.class);
        var content = ledger.at(ledger.head().size()).orElseThrow().content();
        System.out.println("an event has " + content.facts().length() + " + "
                + content.metadata().length() + " bytes: "
                + new String(content.facts().toBytes(), java.nio.charset.StandardCharsets.UTF_8));
        var hex = HexFormat.of();
        return new PgbenchInserts.Bytes(
                hex.formatHex(content.facts().toBytes()),
                hex.formatHex(content.metadata().toBytes()));
    }

    private static void awaitReadModels(Register register, Patents patents) throws InterruptedException {
        long size = register.part(LedgerReader.class).head().size();
        var rows = register.part(HikariDataSource.class);
        while (Ground.number(
                        rows,
                        "select coalesce(min((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint), 0)"
                                + " from projection.token_entry where token is not null")
                < size) Thread.sleep(500);
        System.out.println("read models have " + patents.count() + " patents");
    }

    private static Rival named(String name, Rival rival) {
        return new Rival() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long work(int callers, java.time.Duration time) throws Exception {
                return rival.work(callers, time);
            }
        };
    }
}
