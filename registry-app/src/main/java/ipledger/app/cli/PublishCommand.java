package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 指标发布. Pins a figure to the ledger's position, on record. */
@Command(name = "publish", description = "指标发布：pins a figure to the ledger", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "NAME", arity = "1", description = "a figure")
    private String name = "";

    @Option(names = "--from", paramLabel = "DATE", description = "first day (default 1 January)")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "last day (default today)")
    private @Nullable String to;

    @Option(names = "--by", paramLabel = "A,B", description = "dimensions, such as county,kind")
    private @Nullable String by;

    @Option(names = "--counting", paramLabel = "HOW", description = "shares (default) or first-holder")
    private @Nullable String counting;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var parameters = new ArrayList<String>();
        if (from != null) parameters.add("from=" + Registry.segment(from));
        if (to != null) parameters.add("to=" + Registry.segment(to));
        if (by != null) parameters.add("by=" + Registry.segment(by));
        if (counting != null) parameters.add("counting=" + Registry.segment(counting));
        var receipt = connection
                .registry(console)
                .post(
                        "/api/v1/figures/" + Registry.segment(name) + "/publications?" + String.join("&", parameters),
                        Map.of());
        if (connection.json) console.out().println(receipt);
        else
            for (var entry : receipt.path("entries"))
                console.out()
                        .println(entry.path("stream").asString("") + "  " + console.say("账本位置 ", "position ")
                                + entry.path("position").asString(""));
        return Exit.DONE;
    }
}
