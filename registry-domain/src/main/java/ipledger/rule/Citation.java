package ipledger.rule;

/**
 * 法条. Where a rule comes from.
 *
 * @param text the law or regulation, with its year
 * @param article the article, as the text numbers it
 * @param byAnalogy 类推适用: settled here by analogy, and shown so wherever the rule is shown
 */
public record Citation(String text, String article, boolean byAnalogy) {
    /** Not a text of law: what a register must say so that its entries hang together. */
    public static final Citation OF_THE_REGISTER = new Citation("登记簿连续性 continuity of the register", "", false);

    public static Citation of(String text, String article) {
        return new Citation(text, article, false);
    }

    public static Citation byAnalogy(String text, String article) {
        return new Citation(text, article, true);
    }

    @Override
    public String toString() {
        return (text + " " + article).strip() + (byAnalogy ? " (类推 by analogy)" : "");
    }
}
