package ipledger.app.imports.sheet;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.sheet.SheetTable.Cell;
import ipledger.app.imports.sheet.SheetTable.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * XLSX 读取. The first sheet of a workbook. Formulas, merged cells and hidden rows are faults of their cells: what they hold
 * is not what a reader of the sheet sees.
 */
final class XlsxRows {
    private XlsxRows() {}

    static List<Row> of(byte[] content) throws IOException, MalformedFile {
        var merged = MergedCells.of(content);
        var rows = new ArrayList<Row>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                var read = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) read::iterator) {
                var cells = new ArrayList<Cell>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    var cell = cell(row.hasCell(column) ? row.getCell(column) : null);
                    cells.add(merged.at(row.getRowNum(), column)
                            .map(range -> merged(cell, range))
                            .orElse(cell));
                }
                SheetTable.add(rows, new Row(row.getRowNum(), row.isHidden(), cells));
            }
        } catch (ExcelReaderException | UncheckedIOException | IOException e) {
            throw new MalformedFile(
                    "row " + (rows.size() + 1), "不是完整的 XLSX 文件", "not a whole XLSX workbook: " + e.getMessage());
        }
        return rows;
    }

    private static Cell merged(Cell cell, String range) {
        return Cell.faulty(cell.text(), "合并单元格 " + range + ", 请取消合并", "merged cells " + range + ", please split them");
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) return Cell.BLANK;
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null)
            return Cell.faulty(text(cell.getRawValue()), "单元格是公式, 请粘贴为数值", "a formula, please paste its value");
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case STRING -> Cell.of(cell.asString());
            case BOOLEAN -> Cell.of(cell.asBoolean() ? "yes" : "no");
            case NUMBER -> number(cell);
            case ERROR, FORMULA -> Cell.faulty(text(cell.getRawValue()), "单元格是错误值", "an error value");
        };
    }

    /** A number that is shown as a date is a date. */
    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            var at = cell.asDate();
            return Cell.of(
                    at.toLocalTime().toSecondOfDay() == 0
                            ? at.toLocalDate().toString()
                            : at.toString().replace('T', ' '));
        }
        return Cell.of(plain(cell.asNumber()));
    }

    /** Spreadsheets keep seventeen digits of a binary fraction: the decimal meant has at most fifteen. */
    private static String plain(BigDecimal number) {
        var rounded = number.round(new MathContext(15));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) return false;
        var letters = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return letters.contains("y") || (letters.contains("d") && letters.contains("m"));
    }

    private static String text(@Nullable String raw) {
        return Optional.ofNullable(raw).orElse("");
    }
}
