package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 新增密钥. A key by an algorithm that none signs by yet: from the next checkpoint on it signs beside the others. */
@Command(
        name = "create",
        description = "新增密钥：a key by an algorithm that none signs by yet",
        mixinStandardHelpOptions = true)
final class KeyCreateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Parameters(paramLabel = "ALGORITHM", arity = "1", description = "${COMPLETION-CANDIDATES}")
    private SigningAlgorithm algorithm = SigningAlgorithm.ED25519;

    KeyCreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var registry = connection.registry(console);
        var origin =
                registry.get("/api/v1/ledger/checkpoint-state").path("origin").asString("");
        var now = Clock.systemUTC().instant();
        for (var line : PublicKeyLine.all(registry)) {
            if (line.key().kind() == algorithm.kind() && line.key().name().equals(origin) && line.signs(now)) {
                throw new Exit.Stop(
                        Exit.NO,
                        console.say("已有此算法的密钥，请用 keys rotate：", "there is one by this algorithm, see keys rotate: ")
                                + line.key().idText());
            }
        }
        var made = registry.post(
                "/api/v1/ledger/keys/rotate", Map.of("kind", algorithm.kind().name(), "overlapDays", 0));
        console.out().println(connection.json ? made : made.path("key").asString(""));
        return Exit.DONE;
    }
}
