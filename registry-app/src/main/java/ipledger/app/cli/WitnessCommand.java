package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.witness.WitnessServer;
import ipledger.ledger.note.VerifierKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 见证. A witness of a bank or the audit office: co-signs the checkpoints of a ledger, and never a second history. */
@Command(
        name = "witness",
        description = "见证人：co-sign the checkpoints of ledgers, until stopped",
        mixinStandardHelpOptions = true)
final class WitnessCommand implements Callable<Integer> {
    private static final int DEFAULT_PORT = 8090;

    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", description = "its keys and what it has signed (default ./witness)")
    private Path data = Path.of("witness");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "as whom it signs: bank.example.cn/w1")
    private String name = "";

    @Option(
            names = "--log",
            paramLabel = "KEY",
            required = true,
            description = "a verifier key of a ledger; may repeat")
    private List<String> logs = List.of();

    @Option(names = "--port", paramLabel = "N", description = "0 picks a free one (default " + DEFAULT_PORT + ")")
    private int port = DEFAULT_PORT;

    WitnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<VerifierKey> known;
        try {
            known = logs.stream().map(VerifierKey::parse).toList();
        } catch (IllegalArgumentException noKey) {
            throw new Exit.Stop(Exit.MISUSED, "--log: " + noKey.getMessage());
        }
        try (var witness = WitnessServer.start(data, name, known, port, Clock.systemUTC())) {
            witness.keys().forEach(key -> console.out().println("key " + key));
            console.out().println("ready http://localhost:" + witness.port());
            new CountDownLatch(1).await();
        }
        return Exit.DONE;
    }
}
