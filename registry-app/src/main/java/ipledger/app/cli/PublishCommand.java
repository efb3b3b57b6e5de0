package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 指标发布. Pins a figure to the ledger's position, on record. */
@Command(name = "publish", description = "指标发布：pins a figure to the ledger", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "NAME", arity = "1", description = "a figure")
    private String name = "";

    @Mixin
    private final FigureOptions asked = new FigureOptions();

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var receipt = connection
                .registry(console)
                .post(
                        "/api/v1/figures/" + Registry.segment(name) + "/publications"
                                + FigureOptions.query(asked.parameters()),
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
