package ipledger.app.imports.sheet;

import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * 经办表格. Our own sheet, CSV or XLSX: acts done here, which the law may refuse. The columns are in {@link SheetColumn}, the
 * acts in {@link SheetAct}; {@link MarkedSheet} sends a sheet back.
 */
public final class ClerkSheet implements SourceFormat {
    /** Headers that the first line of a file of another name must have to be taken for a sheet. */
    private static final int KNOWN_HEADERS = 2;

    @Override
    public String name() {
        return "clerk-sheet";
    }

    @Override
    public boolean recognises(FileHead head) {
        var name = head.fileName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".csv")) return true;
        var first = head.text().lines().findFirst().orElse("");
        return Stream.of(first.split("[,;\\t]", -1))
                        .filter(header -> SheetColumn.headed(header).isPresent())
                        .count()
                >= KNOWN_HEADERS;
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        for (var record : SheetReading.of(SheetTable.read(SheetTable.bytes(in)))) sink.accept(record.record());
    }
}
