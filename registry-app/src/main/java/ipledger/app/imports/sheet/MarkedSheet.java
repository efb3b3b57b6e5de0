package ipledger.app.imports.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.RecordOutcome;
import ipledger.app.imports.RecordOutcome.Outcome;
import ipledger.app.imports.sheet.RowValues.CellFault;
import ipledger.app.imports.sheet.SheetTable.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 批注表格. The sheet as it was sent, columns, rows and blank ones in their places, with result, rule and reason beside each
 * row and the cells in fault marked. Mended and sent again, only what was refused is recorded.
 */
public final class MarkedSheet {
    /** The columns that the register writes, in their order. */
    private static final List<SheetColumn> MARKS = List.of(SheetColumn.RESULT, SheetColumn.RULE, SheetColumn.REASON);

    private final SheetTable table;
    private final SheetHead head;
    private final Map<Integer, RecordOutcome> outcomes = new HashMap<>();
    private final Set<List<Integer>> faulty = new HashSet<>();
    private final Map<SheetColumn, Integer> markPlaces = new HashMap<>();

    private MarkedSheet(SheetTable table, List<RecordOutcome> became) throws MalformedFile {
        this.table = table;
        this.head = SheetHead.of(table.head());
        var records = SheetReading.of(table);
        if (records.size() != became.size())
            throw new IllegalArgumentException(
                    records.size() + " acts in the sheet, " + became.size() + " outcomes of it");
        for (int i = 0; i < records.size(); i++) mark(records.get(i), became.get(i));
        int next = width();
        for (var column : MARKS) {
            var place = head.place(column);
            markPlaces.put(column, place.isPresent() ? place.get() : next++);
        }
    }

    /**
     * Marks a sheet.
     *
     * @param content the sheet as it was sent
     * @param became what became of its acts, in the order in which {@link ClerkSheet} hands them over
     * @return a sheet of the same kind: an XLSX workbook, or CSV of the same encoding and separator
     */
    public static byte[] of(byte[] content, List<RecordOutcome> became) throws IOException, MalformedFile {
        var marked = new MarkedSheet(SheetTable.read(content), became);
        return SheetTable.isWorkbook(content) ? marked.workbook() : marked.csv(CsvRows.text(content));
    }

    private void mark(SheetRecord record, RecordOutcome became) {
        for (var row : record.rows()) outcomes.put(row.number(), became);
        for (CellFault fault : record.faults()) faulty.add(List.of(fault.row(), fault.place()));
        if (!record.faults().isEmpty() || became.outcome() != Outcome.REFUSED) return;
        var named = became.reasons().stream().map(Reason::value).collect(Collectors.toSet());
        for (var row : record.rows())
            head.place(row.has(SheetColumn.ASSET) ? SheetColumn.ASSET : SheetColumn.DEALING)
                    .filter(place -> record.rows().size() == 1
                            || row.asset()
                                    .filter(asset -> named.contains(asset.display()))
                                    .isPresent())
                    .ifPresent(place -> faulty.add(List.of(row.number(), place)));
    }

    private int width() {
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
    }

    /** The row's cells with the marks in their places. */
    private Map<Integer, String> cells(Row row) {
        var cells = new HashMap<Integer, String>();
        for (int i = 0; i < row.cells().size(); i++) cells.put(i, row.at(i).text());
        if (row.number() == table.head().number()) {
            markPlaces.forEach((column, place) -> cells.put(place, column.header()));
            return cells;
        }
        for (var column : MARKS) cells.put(place(column), "");
        var became = outcomes.get(row.number());
        if (became == null) return cells;
        cells.put(place(SheetColumn.RESULT), result(became.outcome()));
        if (became.outcome() != Outcome.REFUSED) return cells;
        var own = became.reasons().stream()
                .filter(reason -> concerns(reason, row))
                .toList();
        var told = own.isEmpty() ? became.reasons() : own;
        cells.put(place(SheetColumn.RULE), joined(told.stream().map(Reason::field)));
        cells.put(
                place(SheetColumn.REASON),
                joined(told.stream().map(reason -> told(reason) + reason.chinese() + " / " + reason.english())));
        return cells;
    }

    private int place(SheetColumn column) {
        var place = markPlaces.get(column);
        if (place == null) throw new IllegalStateException("no place for " + column);
        return place;
    }

    private static String told(Reason reason) {
        return reason.value().isEmpty() ? "" : "“" + reason.value() + "” ";
    }

    /** A fault of form belongs to its row, a rule to the asset that it names. */
    private boolean concerns(Reason reason, Row row) {
        if (reason.field().startsWith("row ")) return reason.field().startsWith("row " + row.number() + ",");
        return new RowValues(head, row)
                .asset()
                .filter(asset -> asset.display().equals(reason.value()))
                .isPresent();
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("\n"));
    }

    private static String result(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "已登记/recorded";
            case ALREADY_THERE -> "已存在/already there";
            case REFUSED -> "未登记/refused";
            case NOT_OF_CONCERN -> "无关/not of concern";
        };
    }

    private byte[] csv(CsvRows.Text as) {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, as.charset())) {
            if (as.isMarked()) writer.write('\ufeff');
            try (var csv = CsvWriter.builder().fieldSeparator(as.separator()).build(writer)) {
                for (int blank = 1; blank < table.head().number(); blank++) csv.writeRecord("");
                csv.writeRecord(line(table.head()));
                for (var row : table.rows()) csv.writeRecord(row.isBlank() ? List.of("") : line(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> line(Row row) {
        var cells = cells(row);
        int last = cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Stream.iterate(0, place -> place <= last, place -> place + 1)
                .map(place -> cells.getOrDefault(place, ""))
                .toList();
    }

    private byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new SheetBook(out)) {
            var written = columns();
            for (var row : Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .toList())
                if (!row.isBlank())
                    cells(row)
                            .forEach((place, text) -> book.cell(
                                    row.number() - 1,
                                    place,
                                    text,
                                    written.get(place),
                                    row.number() == table.head().number()));
            for (var at : faulty) book.mark(at.getFirst() - 1, at.getLast());
            book.finish(written, table.head().number(), SheetTable.MOST_ROWS);
        }
        return out.toByteArray();
    }

    private Map<Integer, SheetColumn> columns() {
        var columns = new HashMap<Integer, SheetColumn>();
        head.places().forEach((column, place) -> columns.put(place, column));
        markPlaces.forEach((column, place) -> columns.put(place, column));
        return columns;
    }
}
