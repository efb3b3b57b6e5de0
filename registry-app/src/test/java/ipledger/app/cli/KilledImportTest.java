package ipledger.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.client.Console;
import ipledger.app.client.Registry;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("kill -9 in the middle of an import: nothing acknowledged is lost, nothing is recorded twice")
class KilledImportTest {
    private static final int RECORDS = 6_000;
    private static final Duration START = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private Optional<Process> registry = Optional.empty();

    @AfterEach
    void stop() {
        registry.ifPresent(Process::destroyForcibly);
    }

    @Test
    void the_same_file_sent_again_brings_the_ledger_to_where_an_unbroken_import_would() throws Exception {
        var file = file();
        var data = folder.resolve("data");
        var first = serve(data);
        var begun = handIn(first, file);
        // The first appends are there, the last are not.
        var middle =
                await().atMost(START).pollInterval(Duration.ofMillis(20)).until(() -> size(first), size -> size > 0);
        kill();
        assertThat(middle).isLessThan(RECORDS);

        var second = serve(data);
        assertThat(size(second)).isGreaterThanOrEqualTo(middle);
        assertThat(second.get("/api/v1/imports/" + begun.path("id").asString(""))
                        .path("state")
                        .asString(""))
                .isEqualTo("INTERRUPTED");
        long found = size(second);
        var again = ended(second, handIn(second, file));
        assertThat(again.path("records").asLong(0)).isEqualTo(RECORDS);
        assertThat(again.path("accepted").asLong(0) + again.path("alreadyThere").asLong(0))
                .isEqualTo(RECORDS);
        assertThat(again.path("alreadyThere").asLong(0)).isPositive();
        long whole = size(second);
        // One more: the statement of what the file covers.
        assertThat(whole - found).isEqualTo(again.path("events").asLong(-1) + 1);

        var third = ended(second, handIn(second, file));
        assertThat(third.path("alreadyThere").asLong(0)).isEqualTo(RECORDS);
        assertThat(size(second)).isEqualTo(whole);
        kill();

        var unbroken = serve(folder.resolve("other"));
        ended(unbroken, handIn(unbroken, file));
        assertThat(size(unbroken)).isEqualTo(whole);
    }

    private static long size(Registry running) {
        return running.get("/api/v1/ledger/head").path("size").asLong(-1);
    }

    private static JsonNode handIn(Registry running, Path file) throws IOException {
        return running.upload("/api/v1/imports?name=CN-PRSS-10-20261120.xml", BodyPublishers.ofFile(file));
    }

    private static JsonNode ended(Registry running, JsonNode begun) {
        var path = "/api/v1/imports/" + begun.path("id").asString("");
        return await().atMost(START)
                .until(
                        () -> running.get(path),
                        state -> !Set.of("WAITING", "RUNNING")
                                .contains(state.path("state").asString("")));
    }

    /** The registry as a process of its own, which can be killed. */
    private Registry serve(Path data) throws IOException {
        var log = folder.resolve("serve.log").toFile();
        var out = folder.resolve("serve.out");
        Files.deleteIfExists(out);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddisable-axoniq-console-message=true",
                        // As the register logs, not as these tests do.
                        "-Dlogback.configurationFile=logback.xml",
                        "-Dlogging.config=classpath:logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Cli.class.getName(),
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start();
        registry = Optional.of(process);
        await().atMost(START)
                .until(() -> !process.isAlive() || Files.readString(out).startsWith("ready "));
        assertThat(process.isAlive()).as(() -> read(log.toPath())).isTrue();
        var url = Files.readString(out).strip().substring("ready ".length());
        return new Registry(
                url,
                Optional.of(Files.readString(data.resolve("key")).strip()),
                new Console(silent(), silent(), Map.of()));
    }

    private void kill() throws InterruptedException {
        var process = registry.orElseThrow();
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Grants of as many patents, in the national office's form. */
    private Path file() throws IOException {
        var file = folder.resolve("grants.xml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<business:PRS"
                    + " xmlns:base=\"http://www.sipo.gov.cn/XMLSchema/base\""
                    + " xmlns:business=\"http://www.sipo.gov.cn/XMLSchema/business\" lang=\"zh\" country=\"CN\">\n");
            for (int i = 0; i < RECORDS; i++) out.write(record(i));
            out.write("</business:PRS>\n");
        }
        return file;
    }

    private static String record(int i) {
        return """
                <business:PRSRecord PRSID="%d" status="C">
                <business:ApplicationReference applType="10" dataFormat="standard"><base:DocumentID>
                <base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>10201500%07d</base:DocNumber>
                <base:Date>20150807</base:Date></base:DocumentID></business:ApplicationReference>
                <business:ApplicationReference applType="10" dataFormat="original"><base:DocumentID>
                <base:WIPOST3Code>CN</base:WIPOST3Code><base:DocNumber>%s</base:DocNumber>
                <base:Date>20150807</base:Date></base:DocumentID></business:ApplicationReference>
                <business:IPRightType>发明专利</business:IPRightType>
                <business:PRSPublicationDate><base:Date>20180102</base:Date></business:PRSPublicationDate>
                <business:PRSCode>GR01</business:PRSCode><business:PRSValue>授权</business:PRSValue>
                <business:PRSInformation></business:PRSInformation>
                <business:StatusIndicator>1</business:StatusIndicator>
                </business:PRSRecord>
                """.formatted(2_000_000 + i, 100_000 + i, number(100_000 + i));
    }

    private static String number(int serial) {
        var digits = "20151%07d".formatted(serial);
        for (var check : "0123456789X".split("", -1)) {
            try {
                return PatentApplicationNumber.of(digits + "." + check).toString();
            } catch (Malformed another) {
                assertThat(another.reason()).contains("check");
            }
        }
        throw new IllegalStateException("no check digit fits " + digits);
    }
}
