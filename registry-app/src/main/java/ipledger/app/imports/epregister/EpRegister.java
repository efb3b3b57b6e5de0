package ipledger.app.imports.epregister;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.xml.XmlRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 欧洲专利登记簿文件. {@code reg:register-documents}. The bibliographic part of a document is one record, each of its events and
 * procedural steps another. An answer of events or steps alone names the patent only in its query, by the publication, and
 * is kept under that number.
 */
public final class EpRegister implements SourceFormat {
    private static final Set<String> PARTS = Set.of("register-document", "query");
    private static final Set<String> PASSED_OVER =
            Set.of("inventors", "agents", "references-cited", "search-reports-information");
    private static final Pattern ASKED_FOR = Pattern.compile("\\bEP\\s?\\d{7,8}(?:\\.\\d)?\\b");

    @Override
    public String name() {
        return "ep-register";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().contains("register-document") && head.text().contains("http://www.epo.org/register");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var xml = XmlRecords.open(in);
        var asked = "";
        long count = 0;
        while (xml.next(PARTS)) {
            if (xml.name().equals("query")) {
                var number = ASKED_FOR.matcher(xml.element(Set.of()).text());
                asked = number.find() ? number.group() : "";
                continue;
            }
            count++;
            var place = "document " + count + ", line " + xml.line();
            var document = new RegisterDocument(xml.element(PASSED_OVER), asked);
            var records = document.records(place);
            if (records.isEmpty())
                sink.accept(new ReadRecord(place, place, new Reading.NotOfConcern("空文件 an empty document")));
            records.forEach(sink::accept);
        }
    }
}
