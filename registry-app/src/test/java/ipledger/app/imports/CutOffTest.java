package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An import that was cut off is run again, and comes to what it would have come to")
class CutOffTest {
    private static final String FILE = "us-assignment-search.xml";

    /** What stands in for the power going: nothing after it is done in this process. */
    private static final class CutOff extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void nothing_told_as_recorded_is_lost_and_nothing_is_recorded_twice() throws Exception {
        var whole = new ImportBench();
        var records = whole.take(ImportBench.seed(FILE)).counts().records();

        var bench = new ImportBench();
        var told = new ArrayList<RecordOutcome>();
        var request = ImportBench.request(FILE, () -> Files.newInputStream(ImportBench.seed(FILE)), false);
        assertThatThrownBy(() -> bench.importing().take(request, cuttingOffAfterTheFirstBatch(told)))
                .isInstanceOf(CutOff.class);
        assertThat(told).isNotEmpty().hasSizeLessThan((int) records);

        var again = bench.take(ImportBench.seed(FILE)).counts();
        assertThat(again.already()).isGreaterThanOrEqualTo(told.size());
        assertThat(again.accepted() + again.already()).isEqualTo(records);
        assertThat(OrderOfFilesTest.latest(bench)).isEqualTo(OrderOfFilesTest.latest(whole));
        assertThat(bench.size()).isEqualTo(whole.size());
    }

    private static ImportListener cuttingOffAfterTheFirstBatch(List<RecordOutcome> told) {
        return new ImportListener() {
            @Override
            public void became(RecordOutcome outcome) {
                told.add(outcome);
            }

            @Override
            public void progress(ImportCounts counts, long bytesRead) {
                throw new CutOff();
            }
        };
    }
}
