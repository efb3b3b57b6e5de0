package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file larger than memory is taken in with a heap of 512 MiB")
class MillionRecordsTest {
    /** A million takes minutes: {@code -Dipledger.records=1000000} for all of them. */
    private static final int RECORDS = Integer.getInteger("ipledger.records", 20_000);

    @Test
    void every_record_is_accounted_for() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var program = new ProcessBuilder(List.of(
                        java, "-Xmx512m", "-cp", classes, MillionRecords.class.getName(), Integer.toString(RECORDS)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed;
        try (var out = program.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(program.waitFor()).as(printed).isZero();
        assertThat(printed)
                .contains("records " + RECORDS + " accepted " + RECORDS + " already 0 refused 0 none 0 problems 0");
    }
}
