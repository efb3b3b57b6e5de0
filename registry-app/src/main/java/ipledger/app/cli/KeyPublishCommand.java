package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 公钥发布. The public keys, old ones too, in the form that {@code verify --key} and witnesses take. */
@Command(
        name = "publish",
        description = "公钥发布：the public keys in the form that verify --key takes",
        mixinStandardHelpOptions = true)
final class KeyPublishCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Option(names = "-o", paramLabel = "FILE", description = "the file to write (default: standard output)")
    private @Nullable Path file;

    KeyPublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var registry = connection.registry(console);
        if (file == null) {
            console.out().print(new String(registry.bytes(PublicKeyLine.PATH), StandardCharsets.UTF_8));
            return Exit.DONE;
        }
        long bytes = registry.download(PublicKeyLine.PATH, file);
        if (connection.json)
            console.out()
                    .println(Registry.JSON
                            .createObjectNode()
                            .put("file", file.toString())
                            .put("bytes", bytes));
        else console.out().println(file + "  " + bytes + console.say(" 字节", " bytes"));
        return Exit.DONE;
    }
}
