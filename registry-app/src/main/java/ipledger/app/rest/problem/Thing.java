package ipledger.app.rest.problem;

import java.util.List;
import java.util.Locale;

/** 所求之物. What may not be there; its word stands in the problems' texts, so that no sentence mixes two languages. */
public enum Thing {
    CHECKPOINT,
    FIGURE,
    IMPORT,
    KEY,
    PERSONAL_DATA,
    POSITION,
    PROJECTION,
    PUBLICATION,
    TILE,
    TIME_STAMP,
    TREE_SIZE;

    /** There is none at all. */
    public ProblemThrown missing() {
        return ProblemThrown.of(ProblemType.NOT_FOUND, new Missing(this, ""));
    }

    /** There is none of that name or number. */
    public ProblemThrown missing(Object named) {
        return ProblemThrown.of(ProblemType.NOT_FOUND, new Missing(this, String.valueOf(named)));
    }

    /** 未找到之物. A particular of a problem that is told in the reader's language. */
    record Missing(Thing thing, String named) {
        String text(Locale language) {
            var word = Texts.of(language, "thing." + thing, List.of());
            return named.isEmpty() ? word : Texts.of(language, "thing.named", List.of(word, named));
        }
    }
}
