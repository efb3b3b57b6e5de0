package ipledger.app.rest;

import ipledger.app.imports.ImportCounts;
import ipledger.app.imports.ImportListener;
import ipledger.app.imports.ImportRequest;
import ipledger.app.imports.ImportRunning;
import ipledger.app.imports.ImportSummary;
import ipledger.app.imports.Importing;
import ipledger.app.imports.JsonLinesReport;
import ipledger.app.imports.RecordOutcome;
import ipledger.app.rest.ImportState.State;
import ipledger.app.rest.ImportState.Trouble;
import ipledger.app.security.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * 导入任务. Files that were handed in, one after the other; each with a folder of its own that holds its report and how it
 * ended. Nothing of an import rests here: a file is taken in by its records, so that after a crash it is simply sent again.
 */
final class ImportJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /** Between two tries while an import runs on another node. */
    private static final long OTHERS_TURN_MILLIS = 500;

    private static final long STOP_SECONDS = 10;

    private final Importing importing;
    private final Path folder;
    private final ConcurrentMap<String, ImportState> states = new ConcurrentHashMap<>();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("imports").daemon().unstarted(work));

    ImportJobs(Importing importing, Path folder) {
        this.importing = importing;
        this.folder = folder;
    }

    Path folderOf(String id) {
        return folder.resolve(id);
    }

    /** The names that a format may bear. */
    List<String> formats() {
        return importing.formatNames();
    }

    /** Takes in, in its turn, the file {@code content} in the job's folder. */
    ImportState begin(String id, String fileName, Optional<String> format, boolean dryRun, Caller caller) {
        var content = folderOf(id).resolve("content");
        var state = ImportState.waiting(id, fileName, dryRun, content.toFile().length());
        states.put(id, state);
        keep(state);
        var request = new ImportRequest(
                fileName,
                () -> Files.newInputStream(content),
                format,
                dryRun,
                caller.who(),
                caller.role().text());
        runner.execute(() -> run(id, request, content));
        return state;
    }

    /** How far an import is; one that a registry before this one had not ended was interrupted. */
    Optional<ImportState> state(String id) {
        if (!ID.matcher(id).matches()) return Optional.empty();
        return Optional.ofNullable(states.get(id)).or(() -> kept(id));
    }

    Path report(String id) {
        return folderOf(id).resolve("report.jsonl");
    }

    private void run(String id, ImportRequest request, Path content) {
        try (var report = new JsonLinesReport(Files.newOutputStream(report(id)))) {
            end(id, inTurn(request, new Progress(id, report)));
        } catch (IOException | RuntimeException broken) {
            LOG.error("import {} broke", id, broken);
            var why = String.valueOf(broken.getMessage());
            update(
                    id,
                    state -> state.ended(
                            State.BROKEN,
                            state.format(),
                            state.events(),
                            state.findings(),
                            List.of(new Trouble(request.fileName(), "导入中断：" + why, "the import broke off: " + why))));
        } finally {
            Optional.ofNullable(states.get(id)).ifPresent(this::keep);
            delete(content);
        }
    }

    private ImportSummary inTurn(ImportRequest request, ImportListener progress) throws IOException {
        while (true) {
            try {
                return importing.take(request, progress);
            } catch (ImportRunning another) {
                LOG.info("{} waits for another import", request.fileName());
                pause();
            }
        }
    }

    private void end(String id, ImportSummary summary) {
        var troubles = summary.problems().stream()
                .map(problem -> new Trouble(problem.place(), problem.chinese(), String.valueOf(problem.getMessage())))
                .toList();
        update(
                id,
                state -> state.at(State.RUNNING, summary.counts(), state.bytes())
                        .ended(
                                troubles.isEmpty() ? State.DONE : State.BROKEN,
                                summary.formats().stream().findFirst(),
                                summary.events(),
                                summary.findings(),
                                troubles));
    }

    /** 进度. Keeps the state and the report of a running import. */
    private final class Progress implements ImportListener {
        private final String id;
        private final JsonLinesReport report;

        Progress(String id, JsonLinesReport report) {
            this.id = id;
            this.report = report;
        }

        @Override
        public void became(RecordOutcome outcome) {
            report.became(outcome);
        }

        @Override
        public void progress(ImportCounts counts, long bytesRead) {
            update(id, state -> state.at(State.RUNNING, counts, bytesRead));
        }
    }

    private void update(String id, java.util.function.UnaryOperator<ImportState> change) {
        states.computeIfPresent(id, (same, state) -> change.apply(state));
    }

    private void keep(ImportState state) {
        var file = folderOf(state.id()).resolve("state.json");
        var fresh = folderOf(state.id()).resolve("state.json.new");
        try {
            Files.write(fresh, JSON.writeValueAsBytes(state));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }

    private Optional<ImportState> kept(String id) {
        var file = folderOf(id).resolve("state.json");
        if (!Files.exists(file)) return Optional.empty();
        try {
            var state = JSON.readValue(Files.readAllBytes(file), ImportState.class);
            return Optional.of(
                    state.state().isEnd()
                            ? state
                            : state.ended(
                                    State.INTERRUPTED, state.format(), state.events(), state.findings(), List.of()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static void delete(Path content) {
        try {
            Files.deleteIfExists(content);
        } catch (IOException stays) {
            LOG.warn("{} could not be deleted", content, stays);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(OTHERS_TURN_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the registry is stopping", stop);
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
        try {
            if (!runner.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) LOG.warn("an import is cut off by the stop");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
