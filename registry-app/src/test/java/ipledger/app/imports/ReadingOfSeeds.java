package ipledger.app.imports;

import ipledger.app.imports.known.KnownFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A program of its own: prints every record of the real seeds as it is read, with its id and all that it says. */
final class ReadingOfSeeds {
    private ReadingOfSeeds() {}

    public static void main(String[] arguments) throws IOException, MalformedFile {
        try (var files = Files.walk(ReadFile.root().resolve("seeds/real"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) print(file);
        }
    }

    private static void print(Path file) throws IOException, MalformedFile {
        var bytes = Files.readAllBytes(file);
        var head = new FileHead(file.getFileName().toString(), Arrays.copyOf(bytes, FileHead.LENGTH));
        for (var format : KnownFormats.ALL) {
            if (!format.recognises(head)) continue;
            for (var record : ReadFile.of(format, file).records()) System.out.println(record);
        }
    }
}
