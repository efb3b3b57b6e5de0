package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 指标复算. A published figure from the entries up to its position: exits 1 where the digits differ. */
@Command(name = "recompute", description = "指标复算：a published figure again", mixinStandardHelpOptions = true)
final class RecomputeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "ID", arity = "1", description = "as publish told it")
    private String id = "";

    RecomputeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var answer =
                connection.registry(console).get("/api/v1/publications/" + Registry.segment(id) + "/recomputation");
        boolean equal = answer.path("equal").asBoolean(false);
        if (connection.json) console.out().println(answer);
        else told(answer, equal);
        return equal ? Exit.DONE : Exit.NO;
    }

    private void told(JsonNode answer, boolean equal) {
        console.out()
                .println(
                        equal
                                ? console.say("复算一致", "the digits are the same")
                                : console.say("复算不一致", "the digits differ"));
        number(console.say("发布时", "as published"), answer.path("published").path("total"));
        number(console.say("复算", "recomputed"), answer.path("recomputedTotal"));
        number(console.say("目前所知", "as known now"), answer.path("totalAsKnownNow"));
        for (var cause : answer.path("causes"))
            console.out()
                    .println("  %s %s %s %s"
                            .formatted(
                                    cause.path("position").asString(""),
                                    cause.path("effectiveOn").asString(""),
                                    cause.path("type").asString(""),
                                    cause.path("stream").asString("")));
    }

    private void number(String name, JsonNode cell) {
        console.out()
                .println("  " + name + ": " + cell.path("numerator").asString("-")
                        + (cell.has("denominator")
                                ? " / " + cell.path("denominator").asString("")
                                : ""));
    }
}
