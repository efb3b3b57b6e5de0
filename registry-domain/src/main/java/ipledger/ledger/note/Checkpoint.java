package ipledger.ledger.note;

import ipledger.ledger.LedgerId;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 检查点. What the ledger promises: under the name {@code origin}, so many leaves and this root over them, for ever
 * (tlog-checkpoint). The origin of one of our ledgers ends in its id.
 *
 * @param extensions further lines, which nobody vouches for; ours has none
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final int FIXED_LINES = 3;
    private static final int MAX_EXTENSIONS = 16;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (origin.isEmpty() || origin.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a checkpoint has an origin of one line");
        }
        if (extensions.size() > MAX_EXTENSIONS
                || extensions.stream().anyMatch(line -> line.isEmpty() || line.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("extension lines are one line each, not empty and few");
        }
    }

    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /** The origin of {@code ledger} kept by {@code keeper}, a name such as {@code ledger.example.cn}. */
    public static String origin(String keeper, LedgerId ledger) {
        return new KeyName(keeper + "/" + ledger).text();
    }

    /** From the text of a note; throws {@link IllegalArgumentException} for anything but the one form. */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("a checkpoint ends in a newline");
        }
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < FIXED_LINES) {
            throw new IllegalArgumentException("a checkpoint of " + lines.size() + " lines");
        }
        return new Checkpoint(
                lines.get(0),
                new TreeHead(size(lines.get(1)), TreeHash.ofBase64(lines.get(2))),
                lines.subList(FIXED_LINES, lines.size()));
    }

    static long size(String text) {
        if (!SIZE.matcher(text).matches()) {
            throw new IllegalArgumentException("not the size of a tree: " + text);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException beyond) {
            throw new IllegalArgumentException("a tree of more than 2^63 - 1 leaves", beyond);
        }
    }

    /** The text that is signed. */
    public String text() {
        var text = new StringBuilder(
                origin + "\n" + head.size() + "\n" + head.root().toBase64() + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
