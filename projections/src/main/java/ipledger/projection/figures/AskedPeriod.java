package ipledger.projection.figures;

import ipledger.figure.Dimension;
import ipledger.figure.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 所问的一期. One of the periods by which a question is split, as far as it lies within the question's days.
 *
 * @param name as the cells bear it
 */
record AskedPeriod(String name, LocalDate first, LocalDate last) {
    /** In their order; the last one ends with the question. */
    static List<AskedPeriod> of(Question question, Dimension dimension) {
        var periods = new ArrayList<AskedPeriod>();
        for (var first = question.from(); !first.isAfter(question.to()); ) {
            var end = dimension.lastDayOfPeriod(first);
            var last = end.isAfter(question.to()) ? question.to() : end;
            periods.add(new AskedPeriod(dimension.periodOf(first), first, last));
            first = last.plusDays(1);
        }
        return periods;
    }

    /** The question of this period alone. */
    Question of(Question question) {
        return question.over(first, last);
    }
}
