package ipledger.app.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.signing.Algorithms;
import ipledger.ledger.note.VerifierKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 两个核验程序. Ours and the one in Python, on the same files, which must say the same of every one. */
final class Verifiers {
    private static final Path PYTHON_VERIFIER = Path.of("..", "ops", "verify", "verify.py");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TIMEOUT_MINUTES = 10;

    private final Path folder;
    private final List<VerifierKey> keys;

    Verifiers(Path folder, VerifierKey... keys) {
        this.folder = folder;
        this.keys = List.of(keys);
    }

    Verdict ours(byte[] file) {
        try {
            return Verification.of(new ByteArrayInputStream(file), keys, new Algorithms());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    Verdict both(byte[] file) {
        return both(List.of(file)).getFirst();
    }

    /** Our verdicts, after the other verifier has said the same of every file. */
    List<Verdict> both(List<byte[]> files) {
        var ours = files.stream().map(this::ours).toList();
        var theirs = python(files);
        assertThat(theirs).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(told(theirs.get(i))).as("file " + i).isEqualTo(told(ours.get(i)));
        }
        return ours;
    }

    private static String told(Verdict verdict) {
        var subject = verdict.subject();
        return verdict.flaw()
                .map(flaw -> flaw.reason().text() + " " + flaw.position())
                .orElseGet(() -> String.join(
                        " ",
                        "valid",
                        subject.content(),
                        Long.toString(subject.size()),
                        subject.root(),
                        subject.signedBy().toString(),
                        Long.toString(subject.entries()),
                        Long.toString(subject.opened().facts()),
                        Long.toString(subject.opened().personal()),
                        Long.toString(subject.opened().metadata()),
                        subject.completeUpTo().map(String::valueOf).orElse("null"),
                        Boolean.toString(subject.chains())));
    }

    private static String told(JsonNode verdict) {
        if (!verdict.path("valid").asBoolean()) {
            return verdict.at("/flaw/reason").asString("") + " "
                    + verdict.at("/flaw/position").asLong(-1);
        }
        var signedBy = new ArrayList<String>();
        verdict.path("signedBy").forEach(key -> signedBy.add(key.asString("")));
        return String.join(
                " ",
                "valid",
                verdict.path("content").asString(""),
                verdict.path("size").asString(""),
                verdict.path("root").asString(""),
                signedBy.toString(),
                verdict.path("entries").asString(""),
                verdict.at("/opened/facts").asString(""),
                verdict.at("/opened/personal").asString(""),
                verdict.at("/opened/metadata").asString(""),
                verdict.path("completeUpTo").asString("null"),
                verdict.path("chains").asString(""));
    }

    private List<JsonNode> python(List<byte[]> files) {
        try {
            var listed = new ArrayList<String>();
            for (int i = 0; i < files.size(); i++) {
                listed.add(
                        Files.write(folder.resolve("export-" + i), files.get(i)).toString());
            }
            var keyFile = Files.write(
                    folder.resolve("keys"),
                    keys.stream().map(VerifierKey::toString).toList());
            var list = Files.write(folder.resolve("list"), listed);
            var out = folder.resolve("verdicts").toFile();
            var process = new ProcessBuilder(
                            "python3",
                            PYTHON_VERIFIER.toString(),
                            list.toString(),
                            "--list",
                            "--json",
                            "--key",
                            keyFile.toString())
                    .redirectOutput(out)
                    .redirectErrorStream(true)
                    .start();
            assertThat(process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)).isTrue();
            var lines = Files.readString(out.toPath(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.exitValue()).as(String.join("\n", lines)).isLessThan(2);
            return lines.stream().map(JSON::readTree).toList();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
