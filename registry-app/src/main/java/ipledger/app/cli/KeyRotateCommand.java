package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * 密钥轮换. The next key by an algorithm. The old one goes on signing beside it for some days, so that whoever verifies has
 * time to fetch the new one; then its end is recorded and its secret destroyed.
 */
@Command(
        name = "rotate",
        description = "密钥轮换：the next key by an algorithm; the old one signs on for some days",
        mixinStandardHelpOptions = true)
final class KeyRotateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "ALGORITHM", arity = "1", description = "${COMPLETION-CANDIDATES}")
    private SigningAlgorithm algorithm = SigningAlgorithm.ED25519;

    @Option(
            names = "--overlap-days",
            paramLabel = "N",
            description = "for so many days both sign (default ${DEFAULT-VALUE}; 0: the old one ends at once)",
            defaultValue = "30")
    private int overlapDays;

    KeyRotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (overlapDays < 0)
            throw new Exit.Stop(Exit.MISUSED, console.say("--overlap-days 不得为负", "--overlap-days is 0 or more"));
        var next = connection
                .registry(console)
                .post(
                        "/api/v1/ledger/keys/rotate",
                        Map.of("kind", algorithm.kind().name(), "overlapDays", overlapDays));
        if (connection.json) console.out().println(next);
        else {
            console.out().println(next.path("key").asString(""));
            console.err()
                    .println(console.say(
                            "新旧密钥并行签名 " + overlapDays + " 天；请用 keys publish 发布公钥",
                            "both sign for " + overlapDays + " days; publish the keys anew with keys publish"));
        }
        return Exit.DONE;
    }
}
