package ipledger.app.imports.cngazette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 公报文字. Free text of {@code label:value;} pairs in Chinese or English. A value runs to the next label that is known, so
 * a colon or semicolon inside it does no harm, and labels may follow one another without any sign.
 */
record LabelledText(List<Entry> entries) {
    private static final Map<String, Label> BY_TEXT = new HashMap<>();
    private static final Pattern LABELS = pattern();
    private static final Pattern EDGES = Pattern.compile("^[\\s;；,，。]+|[\\s;；,，。]+$");

    /** One value under its label. */
    record Entry(Label label, String value) {}

    /** 变更对. One thing that changed; blank where there was, or is, nothing. */
    record Change(String item, String before, String after) {
        private static final Pattern HOLDER =
                Pattern.compile("权利人|专利权人|申请人|姓名|名称|patentee|applicant|holder", Pattern.CASE_INSENSITIVE);

        boolean isOfAddress() {
            return isOf("地址", "address") && !item.contains("名称");
        }

        /** True where it says who holds: by its item, or where it names none. */
        boolean isOfHolder() {
            return item.isEmpty() || (!isOfAddress() && HOLDER.matcher(item).find());
        }

        boolean isOf(String chinese, String english) {
            return item.contains(chinese) || item.toLowerCase(Locale.ROOT).contains(english);
        }
    }

    LabelledText {
        entries = List.copyOf(entries);
    }

    static LabelledText of(String text) {
        var entries = new ArrayList<Entry>();
        var match = LABELS.matcher(text);
        int valueFrom = -1;
        Optional<Label> label = Optional.empty();
        while (match.find()) {
            add(entries, label, text, valueFrom, match.start());
            label = Optional.of(labelOf(match.group("label")));
            valueFrom = match.end();
        }
        add(entries, label, text, valueFrom, text.length());
        return new LabelledText(entries);
    }

    private static void add(List<Entry> entries, Optional<Label> label, String text, int from, int until) {
        label.ifPresent(known -> entries.add(
                new Entry(known, EDGES.matcher(text.substring(from, until)).replaceAll(""))));
    }

    /** The first value under a label that says something. */
    Optional<String> first(Label label) {
        return all(label).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** All values under a label, in order. */
    List<String> all(Label label) {
        return entries.stream()
                .filter(entry -> entry.label() == label)
                .map(Entry::value)
                .toList();
    }

    /** What changed, each after its item; in English, which has no items, by the label itself. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        var item = "";
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.label() == Label.ITEM) item = entry.value();
            if (entry.label() != Label.BEFORE && entry.label() != Label.AFTER) continue;
            var pair = i + 1 < entries.size()
                    && isOther(entry.label(), entries.get(i + 1).label());
            var value = entry.value();
            var other = pair ? entries.get(++i).value() : "";
            changes.add(
                    entry.label() == Label.BEFORE ? new Change(item, value, other) : new Change(item, other, value));
        }
        zip(changes, "专利权人 patentee", Label.HOLDER_BEFORE, Label.HOLDER_AFTER);
        zip(changes, "地址", Label.ADDRESS_BEFORE, Label.ADDRESS_AFTER);
        zip(changes, "质权人 pledgee", Label.PLEDGEE_BEFORE, Label.PLEDGEE_AFTER);
        zip(changes, "出质人 pledgor", Label.PLEDGOR_BEFORE, Label.PLEDGOR_AFTER);
        return changes;
    }

    private static boolean isOther(Label one, Label other) {
        return one == Label.BEFORE ? other == Label.AFTER : other == Label.BEFORE;
    }

    private void zip(List<Change> changes, String item, Label before, Label after) {
        var befores = all(before);
        var afters = all(after);
        for (int i = 0; i < Math.max(befores.size(), afters.size()); i++)
            changes.add(
                    new Change(item, i < befores.size() ? befores.get(i) : "", i < afters.size() ? afters.get(i) : ""));
    }

    /** Longest first, so that 授权公告日 is not read as 公告日; English ones stand at the beginning of a word. */
    private static Pattern pattern() {
        GazetteTables.writtenLabels()
                .forEach((label, written) -> Stream.concat(written.chinese().stream(), written.english().stream())
                        .forEach(text -> BY_TEXT.put(text.toLowerCase(Locale.ROOT), label)));
        var labels = BY_TEXT.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(text -> (isAscii(text) ? "(?<![A-Za-z])" : "") + Pattern.quote(text))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<label>" + labels + ")\\.?\\s*[:：]", Pattern.CASE_INSENSITIVE);
    }

    private static Label labelOf(String text) {
        var label = BY_TEXT.get(text.toLowerCase(Locale.ROOT));
        if (label == null) throw new IllegalStateException("a label that its own pattern does not know: " + text);
        return label;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
