package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.client.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("serve: a register whose target files are wrong does not start, and names file and line")
class WrongTargetsTest {
    private static final String TARGET = """
            policy: p
            title: t
            english: e
            targets:
              - what: w
                english: e
                figure: %s
                filter: {county: %s}
                from: 2011-01-01
                by: 2015-12-31
                at-least: 10000
                source: s
            """;

    @TempDir
    Path folder;

    @Test
    void a_figure_that_there_is_none_of() throws IOException {
        assertThat(served(TARGET.formatted("happiness", "'430408'"))).contains("wrong.yaml:7", "happiness");
    }

    @Test
    void a_filter_that_matches_nothing() throws IOException {
        assertThat(served(TARGET.formatted("stock", "'110000'"))).contains("wrong.yaml:8", "110000");
    }

    @Test
    void a_file_that_cannot_be_read() throws IOException {
        assertThat(served("policy: p\ntargets: [")).contains("wrong.yaml:2", "not YAML");
    }

    private String served(String targets) throws IOException {
        var files = Files.createDirectories(folder.resolve("targets"));
        Files.writeString(files.resolve("wrong.yaml"), targets);
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        System.setProperty("ipledger.targets", files.toString());
        try {
            var data = folder.resolve("data").toString();
            assertThat(Cli.run(console, "serve", "--data", data, "--port", "0")).isEqualTo(2);
        } finally {
            System.clearProperty("ipledger.targets");
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
