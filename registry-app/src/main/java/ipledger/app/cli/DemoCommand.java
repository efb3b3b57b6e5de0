package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 示范. A registry with real records and a few acts, one question of a clerk, a bank and an auditor; then it stays up. */
@Command(name = "demo", description = "示范：the demonstration", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default ./data)")
    private Path data = Path.of("data");

    @Option(names = "--port", paramLabel = "N", description = "default 8080; with --no-wait any free one")
    private @Nullable Integer port;

    @Option(names = "--no-wait", description = "end after the walk")
    private boolean noWait;

    @Option(names = "--assets", paramLabel = "N", description = "assets of the invented city (default 2000)")
    private int assets = Demonstrations.ASSETS_UNLESS_ASKED;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        console.err().println(console.say("正在启动登记系统……", "starting the registry ..."));
        int chosen = port != null ? port : noWait ? 0 : ServeCommand.DEFAULT_PORT;
        try (var running = RunningRegistry.start(data, chosen)) {
            var demonstration = Demonstrations.load(running, data, console, assets);
            demonstration.walk();
            console.out().println("ready " + running.url());
            if (!noWait) running.awaitEnd();
        }
        return Exit.DONE;
    }
}
