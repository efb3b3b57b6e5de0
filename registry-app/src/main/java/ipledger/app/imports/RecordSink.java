package ipledger.app.imports;

import java.time.LocalDate;

/** 记录去向. Where a format hands its records over. */
public interface RecordSink {
    /** Takes one record; it is counted exactly once, whatever becomes of it. */
    void accept(ReadRecord record);

    /** States what the file covers, where it says so; without it the import states none. */
    void covers(String source, String office, LocalDate from, LocalDate until);
}
