package ipledger.app.imports.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import ipledger.word.Codes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/** 模板. The blank sheet of one act with an example row, as CSV or as a workbook with drop-downs. */
public final class SheetTemplate {
    private final SheetAct act;

    private SheetTemplate(SheetAct act) {
        this.act = act;
    }

    public static SheetTemplate of(SheetAct act) {
        return new SheetTemplate(act);
    }

    /** The file's name without its kind: {@code pledge-release}. */
    public String fileName() {
        return Codes.text(act);
    }

    /** UTF-8 with a mark, by which spreadsheet programs know it. */
    public byte[] csv() {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(act.columns().stream().map(SheetColumn::header).toList());
            csv.writeRecord(example());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** XLSX. */
    public byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var book = new SheetBook(out)) {
            var columns = new HashMap<Integer, SheetColumn>();
            var example = example();
            for (int place = 0; place < act.columns().size(); place++) {
                var column = act.columns().get(place);
                columns.put(place, column);
                book.cell(0, place, column.header(), column, true);
                book.cell(1, place, example.get(place), column, false);
            }
            book.finish(columns, 1, SheetTable.MOST_ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> example() {
        var example = act.example();
        return act.columns().stream()
                .map(column -> example.getOrDefault(column, ""))
                .toList();
    }
}
