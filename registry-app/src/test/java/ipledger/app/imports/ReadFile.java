package ipledger.app.imports;

import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.event.AssetEvent;
import ipledger.fact.RecordFacts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A file as one format reads it, for tests: every record in order, and what the file covers. */
public final class ReadFile implements RecordSink {
    /** What a file says that it covers. */
    public record Coverage(String source, String office, LocalDate from, LocalDate until) {}

    private final List<ReadRecord> records = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();

    private ReadFile() {}

    public static ReadFile of(SourceFormat format, Path file) throws IOException, MalformedFile {
        return of(format, file.getFileName().toString(), Files.readAllBytes(file));
    }

    public static ReadFile of(SourceFormat format, String text) throws IOException, MalformedFile {
        return of(format, "text", text.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadFile of(SourceFormat format, String name, byte[] bytes) throws IOException, MalformedFile {
        var read = new ReadFile();
        var head = new FileHead(name, Arrays.copyOf(bytes, Math.min(bytes.length, FileHead.LENGTH)));
        if (!format.recognises(head)) throw new IllegalArgumentException(format.name() + " does not know " + name);
        format.read(new ByteArrayInputStream(bytes), head, read);
        return read;
    }

    /** A file among the test resources. */
    public static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(ReadFile.class.getResourceAsStream("/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The repository's root, from whichever folder the tests run. */
    public static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("seeds")) ? here : Objects.requireNonNull(here.getParent());
    }

    @Override
    public void accept(ReadRecord record) {
        records.add(record);
    }

    @Override
    public void covers(String source, String office, LocalDate from, LocalDate until) {
        coverage.add(new Coverage(source, office, from, until));
    }

    public List<ReadRecord> records() {
        return records;
    }

    public List<Coverage> coverage() {
        return coverage;
    }

    /** The record of that id. */
    public ReadRecord record(String id) {
        return records.stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no record " + id));
    }

    public List<RecordFacts> commands(String id) {
        if (record(id).reading() instanceof Reading.Facts facts) return facts.commands();
        throw new AssertionError(record(id).toString());
    }

    /** What the record of that id establishes. */
    public List<AssetEvent> facts(String id) {
        return commands(id).stream()
                .flatMap(command -> command.facts().stream())
                .toList();
    }

    /** The only fact of that record, which is of that type. */
    public <E extends AssetEvent> E fact(String id, Class<E> type) {
        var facts = facts(id);
        if (facts.size() != 1) throw new AssertionError("not one fact: " + facts);
        return type.cast(facts.getFirst());
    }

    public List<Reason> refused(String id) {
        if (record(id).reading() instanceof Reading.Refused refused) return refused.reasons();
        throw new AssertionError(record(id).toString());
    }
}
