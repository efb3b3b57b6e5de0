package ipledger.bench;

import java.time.Duration;

/** 对手. Something that does the same work; the first in a table is what the ratios are to. */
interface Rival {
    String name();

    /** Works for {@code time} with so many callers at once and says how much was done, all of it on disk. */
    long work(int callers, Duration time) throws Exception;

    static Rival named(String name, Work work) {
        return new Rival() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long work(int callers, Duration time) throws Exception {
                return work.done(callers, time);
            }
        };
    }

    /** What a rival does. */
    interface Work {
        long done(int callers, Duration time) throws Exception;
    }
}
