package ipledger.app.cli;

import ipledger.app.client.Console;
import ipledger.app.client.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** 密钥文件. The key that a command shows: from the environment, else the one that {@code serve} left in the data folder. */
final class KeyFile {
    private KeyFile() {}

    static Optional<String> find(Console console, Path dataFolder) {
        var stated = console.environment().getOrDefault("IPLEDGER_KEY", "");
        return stated.isBlank() ? left(dataFolder, console) : Optional.of(stated.strip());
    }

    /** The key that {@code serve} left in a data folder. */
    static Optional<String> left(Path dataFolder, Console console) {
        var file = dataFolder.resolve("key");
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new Exit.Stop(
                    Exit.MISUSED,
                    console.say("密钥文件无法读取：", "the key file cannot be read: ") + file + " (" + unreadable.getMessage()
                            + ")");
        }
    }
}
