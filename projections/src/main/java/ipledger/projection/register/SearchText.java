package ipledger.projection.register;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 检索文本. Text made comparable for search (width, case, accents, punctuation), as words; and the pairs of neighbouring
 * characters in them, by which an index finds any part of a word, in Chinese as in English, without a dictionary.
 */
record SearchText(List<String> words) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile(" ");

    SearchText {
        words = List.copyOf(words);
    }

    static SearchText of(Collection<String> texts) {
        return new SearchText(
                texts.stream().flatMap(SearchText::wordsOf).distinct().sorted().toList());
    }

    private static Stream<String> wordsOf(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain = Normalizer.normalize(ACCENTS.matcher(plain).replaceAll(""), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        return SPACE.splitAsStream(SIGNS.matcher(plain).replaceAll(" ")).filter(word -> !word.isEmpty());
    }

    String text() {
        return String.join(" ", words);
    }

    /** Every two neighbouring characters of a word. */
    SortedSet<String> grams() {
        var grams = new TreeSet<String>();
        for (var word : words) {
            var characters = word.codePoints().toArray();
            for (int i = 0; i + 1 < characters.length; i++) grams.add(new String(characters, i, 2));
        }
        return grams;
    }

    /** For {@code like}: each word anywhere. Words are letters and digits, so that nothing needs escaping. */
    List<String> patterns() {
        return words.stream().map(word -> "%" + word + "%").toList();
    }
}
