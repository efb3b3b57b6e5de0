package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.PlainText;
import ipledger.app.client.Registry;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 历史. The auditor's question: every entry, and the asset as it stood on any day, as it was known at any moment. */
@Command(name = "history", description = "历史：the auditor's question", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "NUMBER", description = "any number of the asset", arity = "1")
    private String number = "";

    @Option(names = "--effective-on", paramLabel = "DATE", description = "as the law had it on that day")
    private @Nullable String effectiveOn;

    @Option(names = "--known-at", paramLabel = "TIME", description = "by what was known at that moment")
    private @Nullable String knownAt;

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var registry = connection.registry(console);
        var path = "/api/v1/assets/" + Registry.segment(number);
        var events = new ArrayList<JsonNode>();
        for (var next = "0"; !next.isEmpty(); ) {
            var page = registry.get(path + "/events?from=" + next + parameter("knownAt", knownAt, '&'));
            page.path("events").forEach(events::add);
            next = page.path("next").asString("");
        }
        var dates = parameter("effectiveOn", effectiveOn, '?');
        var extract = registry.get(path + dates + parameter("knownAt", knownAt, dates.isEmpty() ? '?' : '&'));
        if (connection.json) {
            var both = Registry.JSON.createObjectNode();
            both.set("extract", extract);
            both.set("events", Registry.JSON.valueToTree(events));
            console.out().println(both);
        } else {
            PlainText.history(events, console);
            PlainText.extract(extract, console);
        }
        return Exit.DONE;
    }

    private static String parameter(String name, @Nullable String value, char before) {
        return value == null ? "" : before + name + "=" + Registry.segment(value);
    }
}
