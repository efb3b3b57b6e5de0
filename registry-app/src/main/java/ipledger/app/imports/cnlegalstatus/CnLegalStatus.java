package ipledger.app.imports.cnlegalstatus;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.xml.XmlRecords;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;

/**
 * 专利法律状态数据. {@code business:PRS} with a {@code business:PRSRecord} for each entry of the gazette: what the office
 * publishes about applications and patents, created (C), amended (A) and deleted (D).
 */
public final class CnLegalStatus implements SourceFormat {
    private static final Set<String> RECORD = Set.of("PRSRecord");

    @Override
    public String name() {
        return "cn-legal-status";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return text.contains("PRSRecord") || text.contains(":PRS ") || text.contains(":PRS>");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var xml = XmlRecords.open(in);
        var covered = new TreeMap<String, Days>();
        long count = 0;
        while (xml.next(RECORD)) {
            count++;
            var record = new PrsRecord("record " + count, xml.line(), xml.element(Set.of()));
            sink.accept(record.read());
            record.published().ifPresent(day -> covered.merge(record.source(), new Days(day, day), Days::and));
        }
        covered.forEach((source, days) -> sink.covers(source, "CN", days.from(), days.until()));
    }

    /** 覆盖期间. From the first to the last day of publication that a file holds. */
    private record Days(LocalDate from, LocalDate until) {
        Days and(Days other) {
            return new Days(
                    other.from.isBefore(from) ? other.from : from, other.until.isAfter(until) ? other.until : until);
        }
    }
}
