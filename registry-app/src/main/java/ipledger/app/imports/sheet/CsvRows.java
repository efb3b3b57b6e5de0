package ipledger.app.imports.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.sheet.SheetTable.Cell;
import ipledger.app.imports.sheet.SheetTable.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** CSV 读取. Comma, semicolon or tab; the encoding is found by itself: a mark at the beginning, else strict UTF-8, else GB18030. */
final class CsvRows {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvRows() {}

    /** The text and how it is written, so that it can be sent back alike. */
    record Text(String text, Charset charset, boolean isMarked, char separator) {}

    static List<Row> of(byte[] content) throws IOException, MalformedFile {
        var text = text(content);
        var rows = new ArrayList<Row>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.text())) {
            for (var record : csv) {
                var cells = record.getFields().stream().map(Cell::of).toList();
                SheetTable.add(rows, new Row(rows.size() + 1, false, cells));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new MalformedFile(
                    "row " + (rows.size() + 1),
                    "CSV 格式有误, 多为引号未成对",
                    "not CSV, mostly a quotation mark without its pair");
        }
        return rows;
    }

    static Text text(byte[] content) throws MalformedFile {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) return decoded(content, 3, StandardCharsets.UTF_8, true);
        if (startsWith(content, 0xFF, 0xFE)) return decoded(content, 2, StandardCharsets.UTF_16LE, true);
        if (startsWith(content, 0xFE, 0xFF)) return decoded(content, 2, StandardCharsets.UTF_16BE, true);
        try {
            return decoded(content, 0, StandardCharsets.UTF_8, false);
        } catch (MalformedFile notUtf8) {
            return decoded(content, 0, GB18030, false);
        }
    }

    private static Text decoded(byte[] content, int from, Charset charset, boolean isMarked) throws MalformedFile {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return new Text(text, charset, isMarked, separator(text));
        } catch (CharacterCodingException e) {
            throw new MalformedFile("file", "编码既不是 UTF-8 也不是 GB18030", "neither UTF-8 nor GB18030");
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((content[i] & 0xff) != mark[i]) return false;
        return true;
    }

    /** By which the first line falls into most headers that are known. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> known(first, separator)))
                .filter(separator -> known(first, separator) > 0)
                .orElse(',');
    }

    private static long known(String line, char separator) {
        return Pattern.compile(Pattern.quote(String.valueOf(separator)))
                .splitAsStream(line.replace("\"", ""))
                .filter(header -> SheetColumn.headed(header).isPresent())
                .count();
    }
}
