package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.PlainText;
import ipledger.app.client.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 质押状态. The bank's question, for numbers on the line or in a file. */
@Command(name = "status", description = "质押状态：the bank's question", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final Set<String> UNANSWERED = Set.of("UNKNOWN_HERE", "UNKNOWN_SINCE", "AMBIGUOUS", "MALFORMED");

    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "NUMBER", description = "numbers, as they are usually typed")
    private final List<String> numbers = new ArrayList<>();

    @Option(names = "--file", paramLabel = "LIST", description = "a file with a number on each line")
    private @Nullable Path file;

    @Option(names = "--on", paramLabel = "DATE", description = "the day of the question (default today)")
    private @Nullable String on;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var asked = new ArrayList<>(numbers);
        if (file != null) asked.addAll(lines(file));
        if (asked.isEmpty()) throw new Exit.Stop(Exit.MISUSED, console.say("请给出编号或 --file", "give numbers, or --file"));
        var path = "/api/v1/pledge-status" + (on == null ? "" : "?on=" + Registry.segment(on));
        var report = connection.registry(console).post(path, Map.of("numbers", asked));
        if (connection.json) console.out().println(report);
        else PlainText.status(report, console);
        for (var answer : report.path("answers"))
            if (UNANSWERED.contains(answer.path("answer").asString(""))) return Exit.NO;
        return Exit.DONE;
    }

    private List<String> lines(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new Exit.Stop(Exit.MISUSED, console.say("文件无法读取：", "the file cannot be read: ") + list);
        }
    }
}
