package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@DisplayName("The whole sets of real United States records, where they are at hand")
@EnabledIf("areAtHand")
class WholeSetsTest {
    static final List<String> FILES = List.of(
            "us-applications/applications.jsonl.gz",
            "us-assignments/application-13842218.xml.gz",
            "us-assignments/assignee-borealis-50-of-1322.xml.gz",
            "us-assignments/assignee-google-50-of-25080.xml.gz",
            "us-assignments/assignee-logicblox.xml.gz",
            "us-assignments/assignee-us-well-services.xml.gz",
            "us-assignments/empty-answer.xml.gz",
            "us-assignments/patent-6095661.xml.gz",
            "us-assignments/patent-8789601.xml.gz",
            "us-assignments/reel-18247-405.xml.gz",
            "us-assignments/assignment-center.jsonl.gz",
            "us-trademarks/rn2178784-ST-961_D3.xml",
            "us-trademarks/rn2178784-ST-962.2.1.xml",
            "us-trademarks/sn76044902.xml",
            "us-trademarks/trademark_assignments.json",
            "us-copyright/1977-1.tsv.gz");

    /** Beside the repository, or where {@code -Dipledger.data} says. */
    static Path data() {
        var elsewhere = System.getProperty("ipledger.data");
        if (elsewhere != null) return Path.of(elsewhere);
        return ImportBench.root().resolve("../shared/data").normalize();
    }

    static boolean areAtHand() {
        return Files.isDirectory(data());
    }

    @Test
    void every_record_is_accounted_for_and_a_second_import_records_nothing() {
        var bench = new ImportBench();
        System.out.printf(
                "%-50s %8s %8s %8s %8s %8s %8s %8s %8s%n",
                "file", "records", "accepted", "already", "refused", "none", "events", "findings", "ms");
        for (var file : FILES) print(file, bench);
        assertThat(bench.outcomes)
                .as("two entries that the catalogue's transcribers could not divide into columns, nor can we")
                .filteredOn(outcome -> outcome.outcome() == RecordOutcome.Outcome.REFUSED)
                .extracting(RecordOutcome::place)
                .containsExactly("line 3405", "line 3987");
        var findings = new TreeMap<String, Integer>();
        for (var outcome : bench.outcomes)
            for (var finding : outcome.findings())
                findings.merge(finding.violation().rule(), 1, Integer::sum);
        System.out.println("findings " + findings);
        long size = bench.size();
        for (var file : FILES)
            assertThat(bench.take(data().resolve(file)).events()).as(file).isZero();
        assertThat(bench.size()).isEqualTo(size);
    }

    private static void print(String file, ImportBench bench) {
        long start = System.nanoTime();
        var summary = bench.take(data().resolve(file));
        var counts = summary.counts();
        System.out.printf(
                "%-50s %8d %8d %8d %8d %8d %8d %8d %8d%n",
                file,
                counts.records(),
                counts.accepted(),
                counts.already(),
                counts.refused(),
                counts.notOfConcern(),
                summary.events(),
                summary.findings(),
                (System.nanoTime() - start) / 1_000_000);
        assertThat(summary.problems()).as(file).isEmpty();
    }
}
