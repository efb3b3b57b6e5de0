package ipledger.app.imports.cngazette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** 公报代码表. The codes and labels of the gazette, as data: {@code codes.tsv} and {@code labels.tsv} beside this class. */
final class GazetteTables {
    private static final Map<String, Announcement> CODES = codes();
    private static final Map<Label, Written> LABELS = labels();

    /** How a label is written. */
    record Written(List<String> chinese, List<String> english) {}

    private GazetteTables() {}

    static Announcement of(String code) {
        var announcement = CODES.get(code.strip().toUpperCase(Locale.ROOT));
        return announcement == null ? Announcement.unknown(code.strip()) : announcement;
    }

    static Map<String, Announcement> announcements() {
        return CODES;
    }

    static Map<Label, Written> writtenLabels() {
        return LABELS;
    }

    private static Map<String, Announcement> codes() {
        var codes = new HashMap<String, Announcement>();
        for (var row : rows("codes.tsv")) {
            var dates = listed(row[2]).stream().map(Label::valueOf).toList();
            var announcement = new Announcement(row[0], Announcement.Matter.of(row[1]), dates);
            if (codes.put(row[0], announcement) != null) throw new IllegalStateException("twice in codes: " + row[0]);
        }
        return Map.copyOf(codes);
    }

    private static Map<Label, Written> labels() {
        var labels = new EnumMap<Label, Written>(Label.class);
        for (var row : rows("labels.tsv"))
            labels.put(Label.valueOf(row[0]), new Written(listed(row[1]), listed(row[2])));
        return Map.copyOf(labels);
    }

    private static List<String> listed(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** Rows of three columns; a line that begins with # is a comment. */
    private static List<String[]> rows(String name) {
        try (var in = Objects.requireNonNull(GazetteTables.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of((line + "\t\t").split("\t", -1))
                            .map(String::strip)
                            .limit(3)
                            .toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
