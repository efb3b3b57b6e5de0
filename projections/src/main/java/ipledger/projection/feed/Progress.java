package ipledger.projection.feed;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.Segment;

/** 进度. How far each segment of a read model has come, in the same transaction as its rows. */
final class Progress {
    private Progress() {}

    /**
     * Locks a segment, moves it to {@code position} unless it is further, and answers how far it had come. The transaction that
     * asks need not wait for the disk at its end: rows, position and token are written by it together, so that all of it
     * comes again where it was lost.
     */
    static long moved(Generations.Live live, Segment segment, long position) {
        return live
                .tables()
                .jdbc()
                .query(
                        live.tables().at("""
                                with before as (select position from $.reached where segment = ? for update),
                                moved as (
                                  insert into $.reached as r (segment, mask, position)
                                  select ?, ?, ? from (select count(*) from before) as locked
                                  on conflict (segment) do update set mask = excluded.mask,
                                    position = greatest(r.position, excluded.position))
                                select position, set_config('synchronous_commit', 'off', true) from before"""),
                        (row, number) -> row.getLong(1),
                        segment.getSegmentId(),
                        segment.getSegmentId(),
                        segment.getMask(),
                        position)
                .stream()
                .mapToLong(Long::longValue)
                .reduce(live.builtTo(), Math::max);
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
