package ipledger.rule;

import java.time.LocalDate;
import java.util.Optional;

/** 法条及其施行期间. What a rule rests on: an article, and the days on which it is law. */
public record Article(Citation citation, Period inForce) {
    /** What a register must be able to say on any day so that its entries hang together. */
    public static final Article OF_THE_REGISTER = new Article(Citation.OF_THE_REGISTER, Period.ALWAYS);

    /** Whatever the day: it says of entries what held before it was written. */
    public Article always() {
        return new Article(citation, Period.ALWAYS);
    }

    /** From a later or earlier day on than the text as a whole. */
    public Article from(String day) {
        return new Article(citation, Period.from(day));
    }

    /** Superseded on this point before the text as a whole. */
    public Article until(String lastDay) {
        return new Article(citation, new Period(inForce.from(), Optional.of(LocalDate.parse(lastDay))));
    }
}
