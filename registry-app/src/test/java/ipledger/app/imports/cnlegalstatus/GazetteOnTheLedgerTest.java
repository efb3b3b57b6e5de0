package ipledger.app.imports.cnlegalstatus;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ImportBench;
import ipledger.app.imports.ImportCounts;
import ipledger.app.imports.ReadFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gazette on the ledger: every record is accounted for, twice is once, the answer follows the gazette")
class GazetteOnTheLedgerTest {
    private static final List<String> FILES = List.of(
            "CN-PRSS-10-20211210.xml", "CN-PRSS-10-20220107.xml", "CN-PRSS-20-20220107.xml", "CN-PRSS-30-20220107.xml");
    private static final String PATENT = "201510481495.9";

    private final ImportBench bench = new ImportBench();

    @Test
    void a_second_import_records_nothing() {
        for (var file : FILES) {
            var counts = take(file);
            assertThat(counts.records())
                    .as(file)
                    .isEqualTo(counts.accepted() + counts.already() + counts.refused() + counts.notOfConcern());
            assertThat(counts.refused()).as(file).isZero();
        }
        long size = bench.size();
        for (var file : FILES) assertThat(take(file).accepted()).as(file).isZero();
        assertThat(bench.size()).isEqualTo(size);
    }

    @Test
    void a_publication_and_the_gazette_describe_one_asset_in_either_order() throws Exception {
        var other = new ImportBench();
        var publication = ReadFile.root().resolve("seeds/real/cn-publications/CN102015000481495.xml");
        bench.take(publication);
        take(FILES.getFirst());
        other.take(FILES.getFirst(), ReadFile.resource("cn-legal-status/" + FILES.getFirst()));
        other.take(publication);
        var day = LocalDate.of(2021, 5, 20);
        var one = bench.history(PATENT).asOf(day, Instant.MAX);
        assertThat(one.pledges().inForce()).hasSize(1);
        assertThat(one.invention()).isEqualTo("一种医用放射治疗装置");
        assertThat(other.history(PATENT).asOf(day, Instant.MAX)).isEqualTo(one);
    }

    @Test
    void a_faulty_record_is_refused_and_the_others_are_recorded() {
        var counts = take("CN-PRSS-10-faulty.xml");
        assertThat(counts.refused()).isEqualTo(10);
        assertThat(counts.accepted()).isEqualTo(1);
    }

    @Test
    void one_registration_number_over_two_files_releases_each_asset_by_its_own_record() {
        take(FILES.get(0));
        take(FILES.get(1));
        var day = LocalDate.of(2022, 1, 7);
        assertThat(bench.history(PATENT).asOf(day, Instant.MAX).pledges().inForce())
                .isEmpty();
        assertThat(bench.history("202111286633.X")
                        .asOf(day, Instant.MAX)
                        .pledges()
                        .inForce())
                .hasSize(1);
    }

    private ImportCounts take(String file) {
        return bench.take(file, ReadFile.resource("cn-legal-status/" + file)).counts();
    }
}
