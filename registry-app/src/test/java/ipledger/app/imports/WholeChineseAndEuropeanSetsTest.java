package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@DisplayName("The whole sets of real Chinese publications and European answers, where they are at hand")
@EnabledIf("areAtHand")
class WholeChineseAndEuropeanSetsTest {
    /** Records of each set: one a publication; one a family member, legal event, register event or step, or biblio. */
    private static final Map<String, Long> RECORDS = Map.of("cn-publications", 7L, "ep-legal", 292L);

    static boolean areAtHand() {
        return Files.isDirectory(WholeSetsTest.data().resolve("cn-publications"));
    }

    @Test
    void every_record_is_accounted_for_none_is_refused_and_a_second_import_records_nothing() throws IOException {
        var bench = new ImportBench();
        for (var set : List.of("cn-publications", "ep-legal")) {
            var counts = ImportCounts.NONE;
            for (var file : files(set)) {
                var summary = bench.take(file);
                assertThat(summary.problems()).as(file.toString()).isEmpty();
                counts = sum(counts, summary.counts());
            }
            assertThat(counts.records()).as(set).isEqualTo(RECORDS.get(set));
            assertThat(counts.refused()).as(set).isZero();
            assertThat(counts.accepted() + counts.already() + counts.notOfConcern())
                    .as(set)
                    .isEqualTo(counts.records());
        }
        long size = bench.size();
        for (var set : RECORDS.keySet())
            for (var file : files(set))
                assertThat(bench.take(file).events()).as(file.toString()).isZero();
        assertThat(bench.size()).isEqualTo(size);
    }

    private static ImportCounts sum(ImportCounts one, ImportCounts other) {
        return new ImportCounts(
                one.records() + other.records(),
                one.accepted() + other.accepted(),
                one.already() + other.already(),
                one.refused() + other.refused(),
                one.notOfConcern() + other.notOfConcern());
    }

    private static List<Path> files(String set) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(WholeSetsTest.data().resolve(set), "*.xml")) {
            found.forEach(files::add);
        }
        return files.stream().sorted().toList();
    }
}
