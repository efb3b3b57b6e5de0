package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 运行. The registry itself, until it is stopped. */
@Command(name = "serve", description = "运行登记系统：the registry", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    static final int DEFAULT_PORT = 8080;

    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default ./data)")
    private Path data = Path.of("data");

    @Option(names = "--port", paramLabel = "N", description = "0 picks a free one (default " + DEFAULT_PORT + ")")
    private int port = DEFAULT_PORT;

    @Option(names = "--demo", description = "load the demonstration first")
    private boolean demo;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var running = RunningRegistry.start(data, port)) {
            if (demo) Demonstrations.load(running, data, console, Demonstrations.ASSETS_UNLESS_ASKED);
            console.out().println("ready " + running.url());
            running.awaitEnd();
        }
        return Exit.DONE;
    }
}
