package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.ExportCheck;
import ipledger.app.client.Registry;
import ipledger.app.ledger.export.Verification;
import ipledger.app.ledger.signing.Algorithms;
import ipledger.ledger.note.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 核验. Checks an export with no registry, no database and no network: it reads the file and the public keys. */
@Command(
        name = "verify",
        description = "核验：checks an export offline, with the file and public keys alone",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "what export wrote", arity = "1")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "verifier keys, one a line (name+id+key), from somewhere that you trust")
    private Path keyFile = Path.of("");

    @Option(names = "--json", description = "machine form on standard output, nothing else there")
    private boolean json;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var keys = keys();
        try (var in = Files.newInputStream(file)) {
            var verdict = Verification.of(in, keys, new Algorithms());
            if (json) {
                console.out().println(Registry.JSON.writeValueAsString(ExportCheck.answer(verdict)));
            } else {
                ExportCheck.print(verdict, console);
            }
            return verdict.isValid() ? Exit.DONE : Exit.NO;
        } catch (IOException unreadable) {
            throw new Exit.Stop(
                    Exit.MISUSED,
                    console.say("文件无法读取：", "the file cannot be read: ") + file + " (" + unreadable.getMessage() + ")");
        }
    }

    private List<VerifierKey> keys() {
        try {
            return ExportCheck.keys(Files.readString(keyFile));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new Exit.Stop(
                    Exit.MISUSED,
                    console.say("公钥文件无法使用：", "the file of keys cannot be used: ") + keyFile + " ("
                            + unusable.getMessage() + ")");
        }
    }
}
