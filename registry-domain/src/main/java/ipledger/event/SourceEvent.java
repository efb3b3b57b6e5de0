package ipledger.event;

import java.time.LocalDate;

/** 数据来源. What this register has been given, from when to when. */
public sealed interface SourceEvent extends RegisterEvent {
    /** The source, as {@link SourceRecord#source()} names it. */
    String source();

    /**
     * 数据覆盖. One delivery of a source was taken in whole.
     *
     * @param office the office whose rights it covers, WIPO ST.3
     * @param from the first day covered
     * @param until the last day covered, which is {@code effectiveOn}
     * @param delivery the delivery's name (file)
     * @param records how many records it held
     */
    @Recorded(value = "source.covered.v1", st27 = "W00")
    record CoverageStated(
            String source,
            String office,
            LocalDate from,
            LocalDate until,
            String delivery,
            long records,
            Provenance provenance)
            implements SourceEvent {
        public CoverageStated {
            if (until.isBefore(from)) throw new IllegalArgumentException("coverage from " + from + " until " + until);
        }

        @Override
        public LocalDate effectiveOn() {
            return until;
        }
    }
}
