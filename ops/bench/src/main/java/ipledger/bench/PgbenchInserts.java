package ipledger.bench;

import ipledger.app.database.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * 上限. PostgreSQL's own load generator inserting the same bytes, one row and one commit at a time: what a database does
 * without any register. {@code pgbench} is looked for on the PATH and below {@code /usr/lib/postgresql} (Debian: package
 * {@code postgresql-contrib}); the server is the same as everybody's.
 */
final class PgbenchInserts implements Rival {
    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final int THREADS = 2;

    private final DatabaseAddress address;
    private final Path script;
    private final Path program;

    PgbenchInserts(Ground ground, DatabaseAddress address, DataSource source, Bytes bytes) throws IOException {
        this.address = address;
        program = found();
        script = ground.path().resolve("insert.sql");
        Ground.execute(
                source,
                "create table plain (id bigserial primary key, stream text not null, sequence bigint not null,"
                        + " facts bytea not null, metadata bytea not null)");
        Files.writeString(
                script,
                "\\set stream random(1, 10000)\n\\set sequence random(1, 1000000)\n"
                        + "insert into plain (stream, sequence, facts, metadata) values ('CN' || :stream, :sequence, '\\x"
                        + bytes.facts() + "', '\\x" + bytes.metadata() + "');\n");
    }

    /** 字节. An event's facts and metadata as hexadecimal digits. */
    record Bytes(String facts, String metadata) {}

    static Path found() throws IOException {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            var file = Path.of(folder, "pgbench");
            if (Files.isExecutable(file)) return file;
        }
        try (var all = Files.walk(Path.of("/usr/lib/postgresql"))) {
            return all.filter(file -> file.endsWith("bin/pgbench"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("pgbench is not installed: apt-get install postgresql-contrib"));
        }
    }

    @Override
    public String name() {
        return "pgbench inserts";
    }

    @Override
    public long work(int callers, Duration time) throws Exception {
        var database = URI.create(address.url().substring("jdbc:".length()));
        var builder = new ProcessBuilder(List.of(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(callers),
                "-j",
                Integer.toString(Math.min(callers, THREADS)),
                "-T",
                Long.toString(Math.max(1, time.toSeconds())),
                "-f",
                script.toString(),
                "-h",
                database.getHost(),
                "-p",
                Integer.toString(database.getPort()),
                "-U",
                address.owner().user(),
                database.getPath().substring(1)));
        builder.environment().put("PGPASSWORD", address.owner().password());
        var process = builder.redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var done = DONE.matcher(printed);
        if (process.waitFor() != 0 || !done.find()) throw new IllegalStateException("pgbench: " + printed);
        return Long.parseLong(done.group(1));
    }
}
