package ipledger.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 录入归一. What a person typed, made plain before it is read: width (Unicode NFKC), dashes, invisible characters and
 * the ideographic full stop. Nothing that carries meaning is changed.
 */
public final class Typed {
    /** The longest text that is read at all, in characters. */
    static final int LONGEST = 300;

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30fc]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Typed() {}

    /** 归一. The text in plain width with single spaces, trimmed; letters keep their case. */
    public static String plain(String typed) {
        if (typed.length() > LONGEST) {
            throw new Malformed(typed.substring(0, LONGEST), "text.length", LONGEST);
        }
        if (isPlain(typed)) {
            return typed;
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('。', '.');
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Most texts are numbers that a program wrote, and nothing of them changes: printable ASCII without any space. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** 紧缩. The plain text in capitals without any space. */
    public static String compact(String typed) {
        return plain(typed).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** The compact text without the thousands commas. */
    static String digits(String typed) {
        return compact(typed).replace(",", "");
    }

    /** The compact text without the first of the prefixes that it has. */
    static String without(String compact, Pattern prefix) {
        return prefix.matcher(compact).replaceFirst("");
    }

    /** A group of a match, empty where it took no part. */
    static String group(MatchResult match, int number) {
        @Nullable String group = match.group(number);
        return group == null ? "" : group;
    }
}
