package ipledger.app.imports.uscopyright;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import ipledger.app.imports.FileHead;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.RecordSink;
import ipledger.app.imports.SourceFormat;
import ipledger.app.imports.us.Complaints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * 著作权续展目录. Renewals of United States copyrights as the catalogue lists them, one row a renewal of one registration,
 * tab-separated, UTF-8.
 */
public final class UsCopyrightRenewals implements SourceFormat {
    @Override
    public String name() {
        return "us-copyright-renewals";
    }

    @Override
    public boolean recognises(FileHead head) {
        var first = head.text().lines().findFirst().orElse("");
        return first.contains("\toreg\t") && first.contains("\trdat\t") && first.contains("claimants");
    }

    @Override
    public void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        long line = 1;
        // Without a reader of its own character set FastCSV would replace what it cannot decode.
        try (var rows = CsvReader.builder()
                .fieldSeparator('\t')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(new InputStreamReader(in, decoder))) {
            for (var row : rows) {
                line = row.getStartingLineNumber();
                sink.accept(read(row));
            }
        } catch (CharacterCodingException e) {
            throw encoding(line);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) throw encoding(line);
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) throw cause;
            throw new MalformedFile("line " + line, "表格无法继续读取", "the table cannot be read on");
        }
    }

    private static MalformedFile encoding(long line) {
        return new MalformedFile("after line " + line, "不是 UTF-8 编码", "not in UTF-8");
    }

    private static ReadRecord read(NamedCsvRecord row) {
        var renewal = new Renewal(row);
        var complaints = new Complaints();
        var reading = renewal.read(complaints);
        return new ReadRecord("line " + row.getStartingLineNumber(), renewal.id(), reading);
    }
}
