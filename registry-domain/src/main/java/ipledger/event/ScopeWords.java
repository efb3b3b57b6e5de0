package ipledger.event;

import ipledger.identifier.NiceClass;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 范围用语. Compares the words of a scope: fields of use, goods, ways of use. A wider word contains a narrower one where
 * it is part of it (阀门 and 球阀门); a Nice class alone contains every good of the class. No list means everything.
 */
final class ScopeWords {
    private static final Pattern CLASS_AND_GOOD = Pattern.compile("第?(\\d{1,2})类?[:：,，]?(.*)");

    private ScopeWords() {}

    static boolean meet(List<String> one, List<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> contains(a, b) || contains(b, a)));
    }

    static boolean cover(List<String> all, List<String> some) {
        return all.isEmpty()
                || (!some.isEmpty()
                        && some.stream().allMatch(narrow -> all.stream().anyMatch(wide -> contains(wide, narrow))));
    }

    /** The Nice class that a good is written with; none where it has none. */
    static Optional<Integer> classOf(String good) {
        var match = CLASS_AND_GOOD.matcher(plain(good));
        if (!match.matches()) return Optional.empty();
        int number = Integer.parseInt(match.group(1));
        return number < 1 || number > NiceClass.LAST ? Optional.empty() : Optional.of(number);
    }

    private static boolean contains(String wide, String narrow) {
        var one = classOf(wide);
        var other = classOf(narrow);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) return false;
        var words = wordsOf(wide);
        return words.isEmpty() ? one.equals(other) : wordsOf(narrow).contains(words);
    }

    private static String wordsOf(String good) {
        var match = CLASS_AND_GOOD.matcher(plain(good));
        return match.matches() ? match.group(2) : plain(good);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
