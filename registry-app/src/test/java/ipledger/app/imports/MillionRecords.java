package ipledger.app.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * 百万记录. A program of its own, to be run with a small heap: writes a gzip file of so many recordings, imports it as a dry
 * run, and prints the counts, the time and the heap that was in use at most.
 *
 * <p>{@code java -Xmx512m -cp ... ipledger.app.imports.MillionRecords 1000000}
 */
final class MillionRecords {
    private static final int PROGRESS_EVERY = 50_000;

    private MillionRecords() {}

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[0]);
        var file = Files.createTempFile("recordings-", ".jsonl.gz");
        try {
            write(file, records);
            System.out.printf(Locale.ROOT, "%d bytes packed%n", Files.size(file));
            judge(file);
        } finally {
            Files.delete(file);
        }
        // The database of the test run closes with the JVM.
        System.exit(0);
    }

    private static void judge(Path file) throws IOException {
        var bench = new ImportBench();
        var most = new long[1];
        long start = System.nanoTime();
        var request = ImportBench.request(file.getFileName().toString(), () -> Files.newInputStream(file), true);
        var summary = bench.importing().take(request, new ImportListener() {
            @Override
            public void became(RecordOutcome outcome) {}

            @Override
            public void progress(ImportCounts counts, long bytesRead) {
                var runtime = Runtime.getRuntime();
                most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
                if (counts.records() % PROGRESS_EVERY == 0) System.err.println(counts + " " + bytesRead + " bytes");
            }
        });
        var counts = summary.counts();
        System.out.printf(
                Locale.ROOT,
                "records %d accepted %d already %d refused %d none %d problems %d seconds %d heap %d MiB of %d%n",
                counts.records(),
                counts.accepted(),
                counts.already(),
                counts.refused(),
                counts.notOfConcern(),
                summary.problems().size(),
                (System.nanoTime() - start) / 1_000_000_000,
                most[0] >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void write(Path file, int records) throws IOException {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < records; i++) out.write(line(i).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String line(int i) {
        int frame = i % 9_999 + 1;
        int reel = 10_000 + i / 9_999;
        int serial = i % 999_999 + 1;
        return String.format(
                Locale.ROOT,
                "{\"reelNumber\": %d, \"frameNumber\": %d, \"assignorExecutionDate\": \"04/05/2002\","
                        + " \"conveyance\": \"ASSIGNMENT OF ASSIGNOR'S INTEREST\","
                        + " \"assignors\": [{\"assignorName\": \"INVENTOR, NUMBER %d\", \"executionDate\": \"04/05/2002\"}],"
                        + " \"assignees\": [\"COMPANY %d INC.\"], \"noOfProperties\": 1, \"properties\":"
                        + " [{\"sequenceNumber\": 1, \"applicationNumber\": \"%02d%06d\", \"fillingDate\": \"04/05/2002\","
                        + " \"inventionTitle\": \"THING NUMBER %d\", \"inventors\": \"Number %d Inventor\"}]}%n",
                reel,
                frame,
                i,
                i % 1_000,
                10 + i / 999_999,
                serial,
                i,
                i);
    }
}
