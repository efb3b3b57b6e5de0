package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Java's immutable maps and sets are walked in an order that each run of a program draws anew. What a record is known by
 * must not depend on it, or every restart would record it again.
 */
@DisplayName("A file is read alike in every run of the program")
class ReadAlikeInEveryRunTest {
    private static final int RUNS = 3;
    private static final int RECORDS_AT_LEAST = 200;

    @Test
    void ids_and_facts_of_all_real_seeds_are_the_same() throws IOException, InterruptedException {
        var first = run();
        assertThat(first.lines().count()).isGreaterThan(RECORDS_AT_LEAST);
        for (int again = 1; again < RUNS; again++) assertThat(run()).isEqualTo(first);
    }

    private static String run() throws IOException, InterruptedException {
        var program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReadingOfSeeds.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = program.getInputStream()) {
            var printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).isZero();
            return printed;
        }
    }
}
