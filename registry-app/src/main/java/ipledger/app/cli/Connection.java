package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Registry;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 连接选项. Where the registry is and with which key; shared by every client command. */
final class Connection {
    static final String DEFAULT_URL = "http://localhost:8080";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "the registry (IPLEDGER_URL; default " + DEFAULT_URL + ")")
    @Nullable
    String url;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder in which serve left a key (IPLEDGER_DATA; default ./data)")
    @Nullable
    Path data;

    @Option(names = "--json", description = "machine form on standard output, nothing else there")
    boolean json;

    Registry registry(Console console) {
        var address = Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(console.environment().get("IPLEDGER_URL")))
                .orElse(DEFAULT_URL);
        return new Registry(address, KeyFile.find(console, folder(console)), console);
    }

    Path folder(Console console) {
        return Optional.ofNullable(data)
                .or(() -> Optional.ofNullable(console.environment().get("IPLEDGER_DATA"))
                        .map(Path::of))
                .orElse(Path.of("data"));
    }
}
