package ipledger.app.imports.sheet;

import ipledger.app.imports.MalformedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 表格. A sheet as it was sent: every row with its number, the blank ones too.
 *
 * @param head the row of headers
 * @param rows the rows below it
 */
record SheetTable(Row head, List<Row> rows) {
    /** Bytes of a sheet; it is kept whole while it is read and marked. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Rows of a sheet, blank ones included. */
    static final int MOST_ROWS = 20_000;

    static final int MOST_COLUMNS = 200;

    /** Characters of one cell. */
    static final int LONGEST_CELL = 4_000;

    SheetTable {
        rows = List.copyOf(rows);
    }

    /**
     * 行.
     *
     * @param number as the spreadsheet numbers it, from 1
     */
    record Row(int number, boolean isHidden, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream()
                    .allMatch(cell -> cell.text().isEmpty() && cell.fault().isEmpty());
        }

        /** The cell in a column, from 0; blank beyond the last. */
        Cell at(int column) {
            return column < cells.size() ? cells.get(column) : Cell.BLANK;
        }
    }

    /**
     * 单元格.
     *
     * @param text what stands in it, stripped; a date as year-month-day
     * @param fault why it cannot be read at all
     */
    record Cell(String text, Optional<Fault> fault) {
        static final Cell BLANK = new Cell("", Optional.empty());

        static Cell of(String text) {
            var stripped = text.strip();
            if (stripped.length() <= LONGEST_CELL) return new Cell(stripped, Optional.empty());
            return new Cell(
                    stripped.substring(0, LONGEST_CELL),
                    Optional.of(new Fault(
                            "单元格超过 " + LONGEST_CELL + " 字", "the cell has more than " + LONGEST_CELL + " characters")));
        }

        static Cell faulty(String text, String chinese, String english) {
            return new Cell(text, Optional.of(new Fault(chinese, english)));
        }
    }

    /** 错误. Why a cell cannot be read, in both languages. */
    record Fault(String chinese, String english) {}

    /** True where the bytes are those of an XLSX workbook, whatever the name. */
    static boolean isWorkbook(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /** Reads a sheet whole. */
    static SheetTable read(byte[] content) throws IOException, MalformedFile {
        var rows = isWorkbook(content) ? XlsxRows.of(content) : CsvRows.of(content);
        int head = 0;
        while (head < rows.size() && rows.get(head).isBlank()) head++;
        if (head == rows.size()) throw new MalformedFile("row 1", "表格是空的", "the sheet is empty");
        return new SheetTable(rows.get(head), rows.subList(head + 1, rows.size()));
    }

    /** The bytes of a sheet, if there are not too many. */
    static byte[] bytes(InputStream in) throws IOException, MalformedFile {
        var content = in.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES)
            throw new MalformedFile(
                    "file",
                    "表格大于 " + MOST_BYTES / 1024 / 1024 + " MB",
                    "the sheet is larger than " + MOST_BYTES / 1024 / 1024 + " MB");
        return content;
    }

    /** Adds a row, with the blank ones that a file leaves out before it. */
    static void add(List<Row> rows, Row row) throws MalformedFile {
        if (row.number() > MOST_ROWS)
            throw new MalformedFile(
                    "row " + row.number(), "超过 " + MOST_ROWS + " 行", "more than " + MOST_ROWS + " rows");
        if (row.cells().size() > MOST_COLUMNS)
            throw new MalformedFile(
                    "row " + row.number(), "超过 " + MOST_COLUMNS + " 列", "more than " + MOST_COLUMNS + " columns");
        while (rows.size() < row.number() - 1) rows.add(new Row(rows.size() + 1, false, new ArrayList<>()));
        rows.add(row);
    }

    /** A column's letters, from 0: A, B ... AA. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
