package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 发布清单. What was published, newest first; or one publication with its digits and the checkpoint that signs it. */
@Command(name = "publications", description = "发布清单：what was published", mixinStandardHelpOptions = true)
final class PublicationsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "as publish told it; without one, all of them")
    private @Nullable String id;

    PublicationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var registry = connection.registry(console);
        if (id != null) return one(registry.get("/api/v1/publications/" + Registry.segment(id)));
        int offset = 0;
        do {
            var page = registry.get("/api/v1/publications?limit=1000&offset=" + offset);
            if (connection.json) console.out().println(page);
            else page.path("lines").forEach(this::line);
            offset = page.path("next").asInt(0);
        } while (offset > 0);
        return Exit.DONE;
    }

    private void line(JsonNode line) {
        console.out()
                .println("%s  %s .. %s  %s %s"
                        .formatted(
                                line.path("publication").asString(""),
                                line.path("from").asString(""),
                                line.path("to").asString(""),
                                console.say("账本位置", "position"),
                                line.path("pinnedTo").asString("")));
    }

    private Integer one(JsonNode published) {
        if (connection.json) {
            console.out().println(published);
            return Exit.DONE;
        }
        var total = published.at("/publication/total");
        console.out()
                .println("%s  %s%s  %s %s"
                        .formatted(
                                published.at("/publication/programme").asString(""),
                                total.path("numerator").asString("-"),
                                total.has("denominator")
                                        ? " / " + total.path("denominator").asString("")
                                        : "",
                                console.say("账本位置", "position"),
                                published.at("/publication/position").asString("")));
        console.out()
                .println(
                        published.has("signature")
                                ? published
                                        .at("/signature/checkpoint")
                                        .asString("")
                                        .strip()
                                : console.say("尚无检查点覆盖", "no checkpoint covers it yet"));
        return Exit.DONE;
    }
}
