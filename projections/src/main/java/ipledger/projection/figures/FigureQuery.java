package ipledger.projection.figures;

import ipledger.figure.Answer;
import ipledger.figure.Fraction;
import ipledger.figure.Question;
import ipledger.projection.feed.Snapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 指标查询. Figures over the kept facts: one reading of one moment for the total and every cell. */
public final class FigureQuery {
    /** The most lines of one page behind a cell. */
    public static final int MOST_LINES = 1_000;

    private final Snapshot snapshot;

    public FigureQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * 答复.
     *
     * @param position the ledger position up to which every entry is counted
     * @param parked assets that could not be followed, and are not counted
     */
    public record Told(Answer answer, long position, long parked) {}

    public Told ask(Question question) {
        return snapshot.of(
                FiguresProjection.MODEL,
                view -> new Told(
                        new Asking(view.tables()).answer(question),
                        view.position(),
                        view.tables().parked()));
    }

    /**
     * 明细. What a cell is made of.
     *
     * @param occasion tells payments, defaults and recoveries of one dealing apart, from 1; 0 where there is one at most
     * @param weight how much of it the cell counts: 1, or a share where holders split it
     * @param counted false where it belongs to the denominator alone
     */
    public record Line(
            String asset,
            Optional<String> dealing,
            int occasion,
            String deed,
            LocalDate on,
            Fraction weight,
            boolean counted,
            Optional<BigDecimal> yuan) {}

    /** 明细页. {@code total} lines stand behind the cell; the page begins after {@code offset} of them. */
    public record Behind(List<Line> lines, long total, long position) {}

    /** What stands behind a cell of a question; the total's where {@code at} is empty. */
    public Behind behind(Question question, List<String> at, int offset, int limit) {
        return snapshot.of(FiguresProjection.MODEL, view -> {
            var cell = DrillDown.of(view.tables(), question, at);
            return new Behind(
                    cell.map(down -> down.lines(offset, limit)).orElse(List.of()),
                    cell.map(DrillDown::total).orElse(0L),
                    view.position());
        });
    }
}
