package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * 开启新纪元. After a restore that lost signed entries: the ledger says in an entry what had been signed and what was found,
 * and is signed from there on under a new name and by new keys. Nothing else lets it be signed again.
 */
@Command(
        name = "epoch",
        description = "新纪元：after a restore that lost signed entries, go on under a new name that says so",
        mixinStandardHelpOptions = true)
final class EpochCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "what was lost and why, for ever on record")
    private String reason = "";

    EpochCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var state = connection.registry(console).post("/api/v1/ledger/epochs", Map.of("reason", reason));
        if (connection.json) console.out().println(state);
        else
            console.out()
                    .println(console.say("此后以此名签名：", "signed from now on as: ")
                            + state.path("origin").asString(""));
        return Exit.DONE;
    }
}
