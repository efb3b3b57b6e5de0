package ipledger.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 来源记录. Where an established fact was read: the source and the record's id there.
 *
 * @param source the set that was read ({@code CN-PRSS-10}, {@code US-ASSIGNMENT}, {@code paper} ...)
 * @param recordId the record's id at the source; the same record read twice has the same id
 * @param ordinal orders records of one day (reel and frame, running number); 0 where the source gives none
 * @param publishedOn the day on which the source made it public
 */
public record SourceRecord(String source, String recordId, long ordinal, Optional<LocalDate> publishedOn) {
    /** A source's name or a record's id is at most this many characters long. */
    public static final int MAX_LENGTH = 200;

    public SourceRecord {
        if (source.isBlank() || recordId.isBlank())
            throw new IllegalArgumentException("a fact must name its source and the record's id there");
        if (source.length() > MAX_LENGTH || recordId.length() > MAX_LENGTH)
            throw new IllegalArgumentException("source and record id have at most " + MAX_LENGTH + " characters");
        if (ordinal < 0) throw new IllegalArgumentException("negative ordinal " + ordinal);
    }
}
