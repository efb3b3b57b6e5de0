package ipledger.app.imports.eplegal;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.xml.XmlRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * INPADOC 法律事件. {@code ops:patent-family} with the legal events of each member: European ones by {@code ep-codes.tsv},
 * Chinese ones by the gazette's codes in English, those of other offices as notes. Each member and each event is a record.
 */
public final class EpLegal implements SourceFormat {
    private static final Set<String> MEMBER = Set.of("family-member");

    @Override
    public String name() {
        return "ep-legal";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().contains("patent-family") && head.text().contains("http://ops.epo.org");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var xml = XmlRecords.open(in);
        long count = 0;
        while (xml.next(MEMBER)) {
            count++;
            int line = xml.line();
            var member = new FamilyMember(xml.element(Set.of("priority-claim", "pre")));
            sink.accept(member.record("member " + count + ", line " + line));
            var events = member.legalEvents();
            for (int i = 0; i < events.size(); i++)
                sink.accept(events.get(i).record("member " + count + ", event " + (i + 1)));
        }
    }
}
