package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 命令. {@code ops/ipledger}: exits 0 done, 1 the answer is no, 2 used wrongly, 3 registry not reached. */
@Command(
        name = "ipledger",
        description = "知识产权资产登记与交易账本 IP Ledger",
        mixinStandardHelpOptions = true,
        version = "IP Ledger 0.1.0",
        exitCodeOnInvalidInput = Exit.MISUSED,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            NoticesCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            FiguresCommand.class,
            PublishCommand.class,
            PublicationsCommand.class,
            RecomputeCommand.class,
            RebuildCommand.class,
            KeysCommand.class,
            EpochCommand.class,
            WitnessCommand.class,
            DoctorCommand.class
        })
public final class Cli implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] arguments) {
        var console = new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv());
        System.exit(run(console, arguments));
    }

    /** Runs one command to its end. */
    public static int run(Console console, String... arguments) {
        var line = new CommandLine(Cli.class, new WithConsole(console));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof Exit.Stop stop) {
                console.err().println(stop.getMessage());
                return stop.code();
            }
            throw thrown;
        });
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** Hands every command its console. */
    private record WithConsole(Console console) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors())
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class)
                    return type.cast(constructor.newInstance(console));
            return CommandLine.defaultFactory().create(type);
        }
    }
}
