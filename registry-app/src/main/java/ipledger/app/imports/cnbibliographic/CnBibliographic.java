package ipledger.app.imports.cnbibliographic;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.xml.XmlRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * 著录项目数据. {@code business:PatentDocumentAndRelated} and the older {@code cn-patent-document}: number, kind, dates,
 * title, classes and holders of one publication each. Description, claims and drawings are passed over.
 */
public final class CnBibliographic implements SourceFormat {
    private static final String CURRENT = "PatentDocumentAndRelated";
    private static final String OLDER = "cn-patent-document";
    private static final Set<String> DOCUMENTS = Set.of(CURRENT, OLDER);
    private static final Set<String> PASSED_OVER = Set.of(
            "Abstract",
            "AbstractFigure",
            "Description",
            "Drawings",
            "Claims",
            "InventorDetails",
            "AgentDetails",
            "abstract",
            "application-body",
            "cn-inventors",
            "cn-agents");

    @Override
    public String name() {
        return "cn-bibliographic";
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        return text.contains(":" + CURRENT) || text.contains("<" + CURRENT) || text.contains("<" + OLDER);
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var xml = XmlRecords.open(in);
        long count = 0;
        while (xml.next(DOCUMENTS)) {
            count++;
            var place = "record " + count + ", line " + xml.line();
            var isCurrent = xml.name().equals(CURRENT);
            var document = xml.element(PASSED_OVER);
            var reading = new Publication(isCurrent ? Layout.CURRENT : Layout.OLDER, document);
            var id = reading.id();
            sink.accept(new ReadRecord(
                    id.map(known -> place + " (" + known + ")").orElse(place), id.orElse(place), reading.read()));
        }
    }
}
