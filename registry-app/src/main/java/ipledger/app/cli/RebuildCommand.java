package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 重建. A read model anew from the events, beside the live one; the digests of both are compared before the switch. */
@Command(name = "rebuild", description = "重建读模型：a read model anew", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 1_000;

    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "PROJECTION", arity = "0..1", description = "default: every one")
    private @Nullable String projection;

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var registry = connection.registry(console);
        var names = new ArrayList<String>();
        if (projection != null) names.add(projection);
        else
            registry.get("/api/v1/projections")
                    .path("projections")
                    .forEach(each -> names.add(each.path("name").asString("")));
        boolean equal = true;
        var reports = Registry.JSON.createArrayNode();
        for (var name : List.copyOf(names)) {
            console.err().println(console.say("正在重建 ", "rebuilding ") + name + " ...");
            var report = rebuilt(registry, name);
            reports.add(report);
            boolean same = report.path("equal").asBoolean(false);
            equal &= same || report.path("digestBefore").isMissingNode();
            if (!connection.json)
                console.out()
                        .println("%s: %s %s, %s %s, %.1f s, %s"
                                .formatted(
                                        name,
                                        report.path("events").asString(""),
                                        console.say("条记录", "entries"),
                                        console.say("位置", "position"),
                                        report.path("position").asString(""),
                                        report.path("seconds").asDouble(0),
                                        same
                                                ? console.say("摘要一致", "digests equal")
                                                : console.say("摘要不同", "digests differ")));
        }
        if (connection.json) console.out().println(reports);
        return equal ? Exit.DONE : Exit.NO;
    }

    /** Shows how far it has come while it lasts. */
    private JsonNode rebuilt(Registry registry, String name) {
        try (var worker = Executors.newSingleThreadExecutor()) {
            var running = worker.submit(
                    () -> registry.post("/api/v1/projections/" + Registry.segment(name) + "/rebuild", Map.of()));
            while (true)
                try {
                    return running.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException lasts) {
                    advance(registry.get("/api/v1/projections").path("projections"), name);
                }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped during a rebuild", stopped);
        }
    }

    private void advance(JsonNode projections, String name) {
        for (var projection : projections) {
            var rebuilding = projection.path("rebuilding");
            if (projection.path("name").asString("").equals(name) && rebuilding.isObject())
                console.err()
                        .println("  " + rebuilding.path("built").asString("") + " / "
                                + rebuilding.path("target").asString(""));
        }
    }
}
