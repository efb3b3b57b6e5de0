package ipledger.projection.register;

import ipledger.identifier.AssetNumber;
import java.util.Optional;

/**
 * 检索请求. Words of a title, a holder's name or a number; a page of what is found.
 *
 * @param text empty for the whole register
 * @param after the last asset of the page before; absent for the first page
 * @param limit how many lines the page may have
 */
public record SearchRequest(String text, Optional<AssetNumber> after, int limit) {
    /** The most lines of one page. */
    public static final int MOST_LINES = 500;

    /** The longest text that is searched for, in characters. */
    public static final int LONGEST_TEXT = 200;

    public SearchRequest {
        text = text.strip();
        if (limit < 1 || limit > MOST_LINES)
            throw new IllegalArgumentException("a page has 1 to " + MOST_LINES + " lines, not " + limit);
        if (text.length() > LONGEST_TEXT)
            throw new IllegalArgumentException("a search text has at most " + LONGEST_TEXT + " characters");
    }

    /** The first page. */
    public static SearchRequest first(String text, int limit) {
        return new SearchRequest(text, Optional.empty(), limit);
    }
}
