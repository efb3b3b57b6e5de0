package ipledger.projection.feed;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** 进度. How far each segment of a read model has come, in the same transaction as its rows. */
final class Progress {
    private Progress() {}

    /** Locks and answers the position that a segment has reached. */
    static long locked(Generations.Live live, int segment) {
        var jdbc = live.tables().jdbc();
        return jdbc
                .query(
                        live.tables().at("select position from $.reached where segment = ? for update"),
                        (row, number) -> row.getLong(1),
                        segment)
                .stream()
                .mapToLong(Long::longValue)
                .reduce(live.builtTo(), Math::max);
    }

    static void moveTo(Generations.Live live, int segment, int mask, long position) {
        live.tables()
                .jdbc()
                .update(
                        live.tables()
                                .at("insert into $.reached (segment, mask, position) values (?, ?, ?)"
                                        + " on conflict (segment) do update set mask = excluded.mask, position ="
                                        + " excluded.position"),
                        segment,
                        mask,
                        position);
    }

    /** The position up to which every segment has come. Where a segment has not begun, it is what was built. */
    static long reachedByAll(Generations.Live live) {
        return reached(live, "min");
    }

    /** The position up to which some segment has come. */
    static long reachedByAny(Generations.Live live) {
        return reached(live, "max");
    }

    private static long reached(Generations.Live live, String of) {
        var reached = new AtomicLong();
        Question.ask(live.tables().jdbc(), List.of(question(live, of, reached::set)));
        return reached.get();
    }

    /** {@link #reachedByAll} as a question that is asked beside others. */
    static Question questionReachedByAll(Generations.Live live, LongConsumer reached) {
        return question(live, "min", reached);
    }

    private static Question question(Generations.Live live, String of, LongConsumer reached) {
        // The segments' shares add up to one when all have begun; the smallest share is far above rounding.
        var all = of.equals("max") ? "true" : "coalesce(sum(1.0 / (mask + 1)), 0) > 0.999";
        return new Question(
                live.tables()
                        .at("select case when " + all + " then coalesce(" + of
                                + "(position), 0) else 0 end from $.reached"),
                List.of(),
                row -> reached.accept(Math.max(live.builtTo(), row.getLong(1))));
    }
}
