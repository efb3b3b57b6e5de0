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

/** 应通知. The clerk's question: who is to be told of what, of one asset or of the whole register. */
@Command(name = "notices", description = "应通知：who is to be told of what", mixinStandardHelpOptions = true)
final class NoticesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(
            paramLabel = "NUMBER",
            description = "any number of an asset; without it, all that is owed today",
            arity = "0..1")
    private @Nullable String number;

    @Option(
            names = "--to",
            paramLabel = "CAPACITY",
            description = "holder, pledgee, licensee, transferee or company (default all)")
    private @Nullable String to;

    @Option(names = "--by", paramLabel = "AUTHORITY", description = "by-law or service-of-the-register (default both)")
    private @Nullable String by;

    @Option(names = "--from", paramLabel = "DATE", description = "matters from that day on (default all)")
    private @Nullable String from;

    @Option(names = "--on", paramLabel = "DATE", description = "matters up to that day (default today)")
    private @Nullable String on;

    NoticesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (number != null) return ofOne(number);
        var registry = connection.registry(console);
        var asked = "/api/v1/notices?limit=500" + parameter("capacity", to) + parameter("authority", by)
                + parameter("from", from) + parameter("on", on);
        var all = new ArrayList<JsonNode>();
        var page = registry.get(asked);
        page.path("notices").forEach(all::add);
        while (page.has("next")) {
            page = registry.get(asked + parameter("page", page.path("next").asString("")));
            page.path("notices").forEach(all::add);
        }
        if (connection.json) {
            var answer = Registry.JSON.createObjectNode();
            answer.set("notices", Registry.JSON.valueToTree(all));
            answer.put("total", all.size());
            answer.set("ledgerPosition", page.path("ledgerPosition"));
            console.out().println(answer);
        } else {
            PlainText.notices(all, console);
        }
        return Exit.DONE;
    }

    private int ofOne(String asset) {
        if (to != null || by != null || from != null || on != null)
            throw new Exit.Stop(Exit.MISUSED, console.say("给出编号时不用其他条件", "with a number, no other condition"));
        var answer = connection.registry(console).get("/api/v1/assets/" + Registry.segment(asset) + "/notices");
        if (connection.json) console.out().println(answer);
        else PlainText.notices(answer.path("notices").valueStream().toList(), console);
        return Exit.DONE;
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Registry.segment(value);
    }
}
