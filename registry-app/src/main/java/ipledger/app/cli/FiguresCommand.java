package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 指标. The official's question: the catalogue, or one figure for a period, split as asked. */
@Command(name = "figures", description = "指标：the official's question", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "a figure; without one, the catalogue")
    private @Nullable String name;

    @Mixin
    private final FigureOptions asked = new FigureOptions();

    @Option(names = "--known-at", paramLabel = "TIME", description = "by what was known at that moment")
    private @Nullable String knownAt;

    @Option(names = "--format", paramLabel = "NAME", description = "with -o: csv, xlsx or json-stat")
    private @Nullable String format;

    @Option(names = "-o", paramLabel = "FILE", description = "write the sheet there")
    private @Nullable Path output;

    FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format != null && output == null)
            throw new Exit.Stop(Exit.MISUSED, console.say("--format 须与 -o 同用", "--format goes with -o"));
        var registry = connection.registry(console);
        if (name == null) return catalogue(registry.get("/api/v1/figures"));
        var path = "/api/v1/figures/" + Registry.segment(name) + query();
        if (output != null) return written(registry.bytes(path), output);
        var report = registry.get(path);
        if (connection.json) console.out().println(report);
        else told(report);
        return Exit.DONE;
    }

    private String query() {
        var parameters = asked.parameters();
        FigureOptions.add(parameters, "knownAt", knownAt);
        if (output != null) FigureOptions.add(parameters, "format", format == null ? "csv" : format);
        return FigureOptions.query(parameters);
    }

    private Integer written(byte[] sheet, Path file) {
        try {
            Files.write(file, sheet);
            return Exit.DONE;
        } catch (IOException unwritable) {
            throw new Exit.Stop(Exit.MISUSED, console.say("文件无法写入：", "the file cannot be written: ") + file);
        }
    }

    private Integer catalogue(JsonNode catalogue) {
        if (connection.json) console.out().println(catalogue);
        else
            for (var figure : catalogue.path("figures"))
                console.out()
                        .println("%-36s %s"
                                .formatted(
                                        figure.path("name").asString(""),
                                        figure.path("definition").path("title").asString("")));
        return Exit.DONE;
    }

    private void told(JsonNode report) {
        console.out()
                .println((console.say("%s（%s v%s）", "%s (%s v%s) ") + "%s .. %s, %s %s")
                        .formatted(
                                report.path("definition").path("title").asString(""),
                                report.path("figure").asString(""),
                                report.path("version").asString(""),
                                report.path("from").asString(""),
                                report.path("to").asString(""),
                                console.say("账本位置", "position"),
                                report.path("ledgerPosition").asString("")));
        for (var cell : report.path("cells")) line(cell, names(report, cell));
        line(report.path("total"), console.say("合计", "total"));
        for (var note : report.path("notes")) console.out().println("  * " + note.asString(""));
    }

    private static String names(JsonNode report, JsonNode cell) {
        return StreamSupport.stream(report.path("by").spliterator(), false)
                .map(column -> cell.path("names")
                        .path(column.path("dimension").asString(""))
                        .asString(""))
                .collect(Collectors.joining(" / "));
    }

    private void line(JsonNode cell, String name) {
        var fraction = cell.has("denominator")
                ? "  (" + cell.path("numerator").asString("") + " / "
                        + cell.path("denominator").asString("") + ")"
                : "";
        console.out()
                .println("  %s: %s%s  n=%s"
                        .formatted(
                                name,
                                cell.path("shown").asString(""),
                                fraction,
                                cell.path("population").asString("")));
    }
}
