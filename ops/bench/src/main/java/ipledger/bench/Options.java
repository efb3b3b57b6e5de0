package ipledger.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 选项. What a measurement is asked to do: {@code --name value}, each with a default. */
record Options(Map<String, String> given) {
    static Options of(List<String> words) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!words.get(i).startsWith("--") || i + 1 == words.size()) {
                throw new IllegalArgumentException("options are --name value, not " + words.get(i));
            }
            given.put(words.get(i).substring(2), words.get(i + 1));
        }
        return new Options(Map.copyOf(given));
    }

    /** How often every rival is measured; the median is told. */
    int rounds() {
        return whole("rounds", 5);
    }

    Duration time() {
        return Duration.ofMillis((long) (1_000 * Double.parseDouble(given.getOrDefault("seconds", "5"))));
    }

    /** How long what is compiled while it runs works before it is measured. */
    Duration warm() {
        return Duration.ofSeconds(whole("warm", 20));
    }

    List<Integer> callers() {
        return Arrays.stream(given.getOrDefault("callers", "1,8,32,128").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    List<Integer> sizes(String otherwise) {
        return Arrays.stream(given.getOrDefault("sizes", otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }

    int whole(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
    }

    /** A folder that is kept, so that a later run goes on in it; none where nothing is. */
    Optional<Path> kept() {
        return Optional.ofNullable(given.get("keep")).map(Path::of);
    }

    /** Where the databases are made, on a disk that is meant; they are removed at the end. */
    Path folder() {
        return Path.of(given.getOrDefault("folder", System.getProperty("java.io.tmpdir")));
    }
}
