package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import ipledger.app.ledger.LedgerReader;
import ipledger.app.projections.ReadModels;
import ipledger.projection.feed.Rebuild;
import ipledger.projection.feed.RebuildReport;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** 重建时长. Every read model anew over a city of so many assets, beside the raw COPY-out of the ledger in the same run. */
final class RebuildTimes {
    private RebuildTimes() {}

    static void run(Options options) throws Exception {
        int assets = options.whole("assets", Cities.ASSETS);
        Bench.announce("rebuilds over " + assets + " assets", Cities.seconds(assets) * 2);
        try (var ground = Ground.prepared(options)) {
            var address = ground.register("ours");
            try (var register = Cities.filled(ground, address, assets)) {
                table(register, address);
            }
        }
    }

    static void table(Register register, DatabaseAddress address) throws SQLException {
        long head = register.part(LedgerReader.class).head().size();
        double copied = copyOut(address.ownerConnections());
        System.out.println("\n| read model | entries | s | entries/s | of COPY-out | digests |");
        System.out.println("|---|---|---|---|---|---|");
        row("raw COPY-out", head, copied, copied, "");
        row("all at once", head, copied, register.part(Rebuild.class).run(ReadModels.ALL));
        for (var model : ReadModels.ALL)
            row(model.name(), head, copied, register.part(Rebuild.class).run(List.of(model)));
    }

    /** The last report tells when all were done. */
    private static void row(String name, long entries, double copied, List<RebuildReport> reports) {
        boolean equal = reports.stream().allMatch(RebuildReport::equal);
        row(name, entries, reports.getLast().seconds(), copied, equal ? "equal" : "differ");
    }

    private static void row(String name, long entries, double seconds, double copied, String digests) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %,.0f | %.1f x | %s |%n",
                name,
                entries,
                seconds,
                entries / seconds,
                seconds / copied,
                digests);
    }

    private static double copyOut(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            long began = System.nanoTime();
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy ledger.event to stdout (format binary)");
            long bytes = 0;
            for (byte[] row; (row = copy.readFromCopy()) != null; ) bytes += row.length;
            if (bytes == 0) throw new IllegalStateException("the ledger is empty");
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
