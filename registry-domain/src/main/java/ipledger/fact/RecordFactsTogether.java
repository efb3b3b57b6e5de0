package ipledger.fact;

import java.util.List;

/**
 * 事实批量入账. Several source records in one append, so that a large import is quick: all are recorded or none is, and each
 * is decided after the ones before it.
 */
public record RecordFactsTogether(List<RecordFacts> records) {
    /** The most events that the records of one append may bring. */
    public static final int MOST_EVENTS = 500;

    public RecordFactsTogether {
        records = List.copyOf(records);
    }
}
