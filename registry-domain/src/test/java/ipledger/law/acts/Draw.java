package ipledger.law.acts;

/**
 * The numbers from which one act is made, so that shrinking works on them.
 *
 * @param act which of the acts that are plausible
 * @param asset on which asset
 * @param day on which day, from the first on
 * @param wild 0 for an act that nothing speaks for
 * @param choice what is chosen among several
 * @param other what else is chosen
 */
public record Draw(int act, int asset, int day, int wild, int choice, int other) {
    Draw on(int then) {
        return new Draw(act, asset, then, wild, choice, other);
    }
}
