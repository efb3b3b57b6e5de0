package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.client.Console;
import ipledger.app.figures.TargetText;
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
    @TempDir
    Path folder;

    @Test
    void a_figure_that_there_is_none_of() throws IOException {
        assertThat(served(TargetText.RIGHT.replace("patent-applications", "happiness")))
                .contains("wrong.yaml:7", "happiness");
    }

    @Test
    void a_filter_that_matches_nothing() throws IOException {
        assertThat(served(TargetText.RIGHT.replace("{inside: inside}", "{county: '110000'}")))
                .contains("wrong.yaml:8", "110000");
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
