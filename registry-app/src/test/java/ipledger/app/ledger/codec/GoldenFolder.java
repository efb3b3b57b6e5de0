package ipledger.app.ledger.codec;

import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 黄金样本目录. A folder for each type and version that was ever recorded, with the bytes of one event of it. */
record GoldenFolder(Path path) {
    String[] versions() throws IOException {
        try (var folders = Files.list(path)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toArray(String[]::new);
        }
    }

    /** The versions that {@code codec} knows and that nobody can check because no sample of them was kept. */
    List<String> versionsWithoutSample(EventCodec codec) {
        return codec.versions().stream()
                .map(EventType::toString)
                .filter(version -> !Files.isRegularFile(path.resolve(version).resolve("facts.json")))
                .sorted()
                .toList();
    }

    /** What today's code reads of each sample; throws where it reads one no more. */
    Map<String, Object> readBy(EventCodec codec) throws IOException {
        var read = new TreeMap<String, Object>();
        for (var version : versions()) {
            var personal = path.resolve(version).resolve("personal.json");
            read.put(
                    version,
                    codec.decode(new EncodedEvent(
                            EventType.of(version),
                            Octets.copyOf(
                                    Files.readAllBytes(path.resolve(version).resolve("facts.json"))),
                            Files.exists(personal)
                                    ? Optional.of(Octets.copyOf(Files.readAllBytes(personal)))
                                    : Optional.empty())));
        }
        return read;
    }
}
