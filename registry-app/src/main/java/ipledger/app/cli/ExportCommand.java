package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import ipledger.app.client.Registry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 导出. The whole ledger, or one asset with its proofs, in a file that proves itself; {@code verify} checks it. */
@Command(
        name = "export",
        description = "导出：a file that proves itself; verify checks it offline",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Connection connection = new Connection();

    @Option(
            names = "--asset",
            paramLabel = "NUMBER",
            description = "one asset only, with proof that nothing is left out")
    private @Nullable String asset;

    @Option(names = "--without-personal", description = "without personal data, which are sealed in any case")
    private boolean withoutPersonal;

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the file to write")
    private Path file = Path.of("");

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var registry = connection.registry(console);
        var path = asset == null ? "/api/v1/ledger/export" : "/api/v1/assets/" + Registry.segment(asset) + "/export";
        console.err().println(console.say("正在导出……", "exporting ..."));
        long bytes = registry.download(path + (withoutPersonal ? "?personal=left-out" : ""), file);
        if (connection.json) {
            console.out()
                    .println(Registry.JSON
                            .createObjectNode()
                            .put("file", file.toString())
                            .put("bytes", bytes));
        } else {
            console.out().println(file + "  " + bytes + console.say(" 字节", " bytes"));
        }
        return Files.exists(file) ? Exit.DONE : Exit.NO;
    }
}
