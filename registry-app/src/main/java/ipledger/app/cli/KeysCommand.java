package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 账本密钥. The keys that sign the ledger: which there are, one more, the next one, and all of them for whoever verifies. */
@Command(
        name = "keys",
        description = "账本密钥：the keys that sign the ledger; without a further word, which there are",
        mixinStandardHelpOptions = true,
        subcommands = {KeysCommand.Listed.class, KeyCreateCommand.class, KeyRotateCommand.class, KeyPublishCommand.class
        })
final class KeysCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    KeysCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list(connection, console);
    }

    /** 密钥清单. The same, by its own word. */
    @Command(name = "list", description = "密钥清单：which there are", mixinStandardHelpOptions = true)
    static final class Listed implements Callable<Integer> {
        private final Console console;

        @Mixin
        private final Connection connection = new Connection();

        Listed(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return list(connection, console);
        }
    }

    private static Integer list(Connection connection, Console console) {
        var keys = PublicKeyLine.all(connection.registry(console));
        if (connection.json) console.out().println(json(keys));
        else print(keys, Clock.systemUTC().instant(), console);
        return Exit.DONE;
    }

    private static String json(List<PublicKeyLine> keys) {
        var all = Registry.JSON.createArrayNode();
        for (var line : keys) {
            var one = all.addObject()
                    .put("algorithm", line.algorithm())
                    .put("id", line.key().idText())
                    .put("name", line.key().name())
                    .put("key", line.key().toString())
                    .put("from", line.from().toString());
            line.until().ifPresentOrElse(until -> one.put("until", until.toString()), () -> one.putNull("until"));
        }
        return all.toString();
    }

    private static void print(List<PublicKeyLine> keys, Instant now, Console console) {
        for (var line : keys)
            console.out()
                    .println("%-10s %s  %s  %s %s%s  %s"
                            .formatted(
                                    line.algorithm(),
                                    line.key().idText(),
                                    line.signs(now) ? console.say("在用", "signs") : console.say("已停用", "ended"),
                                    console.say("自", "from"),
                                    line.from(),
                                    line.until()
                                            .map(until -> console.say(" 至 ", " until ") + until)
                                            .orElse(""),
                                    line.key().name()));
    }
}
