package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 导入. Real input: files are sent, and each record is accounted for. Cut off, it is simply sent again. */
@Command(name = "import", description = "导入：real input", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 200;
    private static final Set<String> RUNS = Set.of("WAITING", "RUNNING");

    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "plain, gzip or zip")
    private final List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "NAME", description = "found by itself unless named")
    private @Nullable String format;

    @Option(names = "--dry-run", description = "what each record would do; nothing is recorded")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "every record and what became of it")
    private @Nullable Path report;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        for (var file : files)
            if (!Files.isRegularFile(file))
                throw new Exit.Stop(Exit.MISUSED, console.say("没有此文件：", "no such file: ") + file);
        if (report != null && files.size() > 1)
            throw new Exit.Stop(Exit.MISUSED, console.say("--report 只用于一个文件", "--report is for one file"));
        var registry = connection.registry(console);
        var ended = new ArrayList<JsonNode>();
        for (var file : files) ended.add(imported(registry, file));
        if (connection.json) console.out().println(Registry.JSON.writeValueAsString(ended));
        boolean all = ended.stream()
                .allMatch(one -> one.path("state").asString("").equals("DONE")
                        && one.path("refused").asLong(0) == 0);
        return all ? Exit.DONE : Exit.NO;
    }

    private JsonNode imported(Registry registry, Path file) throws InterruptedException {
        var begun = registry.upload(
                "/api/v1/imports?name=" + Registry.segment(String.valueOf(file.getFileName())) + "&dryRun=" + dryRun
                        + (format == null ? "" : "&format=" + Registry.segment(format)),
                content(file));
        var path = "/api/v1/imports/" + Registry.segment(begun.path("id").asString(""));
        var state = begun;
        for (long shown = -1; RUNS.contains(state.path("state").asString("")); ) {
            long records = state.path("records").asLong(0);
            if (records != shown) console.err().println(file.getFileName() + ": " + counts(state));
            shown = records;
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            state = registry.get(path);
        }
        if (report != null) save(registry.bytes(path + "/report"), report);
        if (!connection.json) {
            console.out().println(file.getFileName() + ": " + counts(state));
            for (var problem : state.path("problems"))
                console.out()
                        .println("  " + problem.path("place").asString("") + ": "
                                + problem.path(console.say("zh", "en")).asString(""));
        }
        return state;
    }

    private String counts(JsonNode state) {
        return "%s %s (%s), %s %s = %s %s + %s %s + %s %s + %s %s"
                .formatted(
                        word(state.path("state").asString("")),
                        state.path("format").asString(""),
                        dryRun ? console.say("试运行", "dry run") : console.say("入账", "for real"),
                        state.path("records").asString("0"),
                        console.say("条", "records"),
                        state.path("accepted").asString("0"),
                        console.say("入账", "recorded"),
                        state.path("alreadyThere").asString("0"),
                        console.say("已有", "already there"),
                        state.path("refused").asString("0"),
                        console.say("拒收", "refused"),
                        state.path("notOfConcern").asString("0"),
                        console.say("无关", "not of concern"));
    }

    private String word(String state) {
        return switch (state) {
            case "WAITING" -> console.say("等候", "waiting");
            case "RUNNING" -> console.say("进行中", "running");
            case "DONE" -> console.say("完成", "done");
            case "BROKEN" -> console.say("文件未能读完", "broken off: the file could not be read to its end");
            case "INTERRUPTED" -> console.say("中断，请重新导入", "interrupted: import it again");
            default -> state;
        };
    }

    private static java.net.http.HttpRequest.BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void save(byte[] content, Path target) {
        try {
            Files.write(target, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + target, unwritable);
        }
    }
}
