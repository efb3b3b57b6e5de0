package ipledger.app.imports.sheet;

import static ipledger.app.imports.sheet.SheetColumn.ACT;
import static ipledger.app.imports.sheet.SheetColumn.DEALING;
import static ipledger.app.imports.sheet.SheetColumn.EFFECTIVE_ON;
import static ipledger.app.imports.sheet.SheetColumn.STAGE;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.sheet.RowValues.CellFault;
import ipledger.identifier.AssetNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 表格判读. From rows to acts: rows of one dealing, act and stage are one act over several assets. */
final class SheetReading {
    private final SheetHead head;
    private final SheetTable table;

    private SheetReading(SheetHead head, SheetTable table) {
        this.head = head;
        this.table = table;
    }

    /** The records of a sheet, each where its first row stands; blank rows are none. */
    static List<SheetRecord> of(SheetTable table) throws MalformedFile {
        return new SheetReading(SheetHead.of(table.head()), table).records();
    }

    private List<SheetRecord> records() {
        var groups = new LinkedHashMap<String, List<RowValues>>();
        for (var row : table.rows()) {
            if (row.isBlank() || saysNothing(row)) continue;
            var values = new RowValues(head, row);
            groups.computeIfAbsent(groupOf(values), any -> new ArrayList<>()).add(values);
        }
        return groups.values().stream().map(this::record).toList();
    }

    /** Only marks of the register are left of a row that was emptied. */
    private boolean saysNothing(SheetTable.Row row) {
        return SheetColumn.filledIn().stream()
                        .flatMap(column -> head.place(column).stream())
                        .allMatch(place -> row.at(place).text().isEmpty()
                                && row.at(place).fault().isEmpty())
                && row.cells().stream().allMatch(cell -> cell.fault().isEmpty())
                && IntStream.range(0, row.cells().size())
                        .allMatch(place ->
                                !head.isOutside(place) || row.at(place).text().isEmpty());
    }

    private static String groupOf(RowValues row) {
        var act = SheetWord.read(SheetAct.words(), row.text(ACT));
        if (!row.has(DEALING) || act.filter(SheetAct::isOverSeveralAssets).isEmpty()) return "row " + row.number();
        var stage = SheetWord.read(SheetStage.words(), row.text(STAGE))
                .map(Enum::name)
                .orElse("");
        var day = act.get().mayComeAgain() ? row.text(EFFECTIVE_ON) : "";
        return String.join("\n", row.text(DEALING), act.get().name(), stage, day);
    }

    private SheetRecord record(List<RowValues> rows) {
        rows.forEach(RowValues::inspect);
        var first = rows.getFirst();
        if (!first.has(ACT)) first.fault(ACT, "", "缺少行为", "the act is missing");
        var act = first.word(ACT, SheetAct.words());
        if (act.isEmpty()) return faulty(rows);
        var stage = stage(first, act.get());
        for (var row : rows) {
            inspect(act.get(), stage, row);
            requireAlike(act.get(), first, row);
        }
        if (stage.isEmpty() && !act.get().stages().isEmpty()) return faulty(rows);
        var command = new ActReading(act.get(), stage, rows).command();
        if (command.isEmpty() || !faults(rows).isEmpty()) return faulty(rows);
        return new SheetRecord(rows, id(first), identity(act.get(), stage, rows), command, List.of());
    }

    private static Optional<SheetStage> stage(RowValues row, SheetAct act) {
        if (act.stages().isEmpty()) return Optional.empty();
        var allowed = SheetStage.words().stream()
                .filter(word -> act.stages().contains(word.meaning()))
                .toList();
        return row.word(STAGE, allowed);
    }

    /** What the act needs is there, and nothing that it cannot take in. */
    private static void inspect(SheetAct act, Optional<SheetStage> stage, RowValues row) {
        for (var column : act.needed())
            if (column != ACT && !row.has(column) && row.faults().stream().noneMatch(fault -> isOf(fault, column)))
                row.fault(column, "", act.both() + " 需要填写此列", act.both() + " needs this column");
        for (var column : SheetColumn.filledIn())
            if (row.has(column) && !act.columns().contains(column) && column != STAGE)
                row.fault(column, row.text(column), act.both() + " 不填此列", act.both() + " has no such column");
        if (stage.isEmpty() && act.stages().isEmpty() && row.has(STAGE))
            row.fault(STAGE, row.text(STAGE), act.both() + " 不分阶段", act.both() + " has no stages");
    }

    private static boolean isOf(CellFault fault, SheetColumn column) {
        return fault.reason().field().endsWith(column.header());
    }

    private static void requireAlike(SheetAct act, RowValues first, RowValues row) {
        for (var column : act.columns())
            if (!act.variesByAsset(column) && !first.text(column).equals(row.text(column)))
                row.fault(
                        column,
                        row.text(column),
                        "与同一交易的第 " + first.number() + " 行不一致",
                        "differs from row " + first.number() + " of the same dealing");
    }

    private static SheetRecord faulty(List<RowValues> rows) {
        return new SheetRecord(rows, id(rows.getFirst()), "", Optional.empty(), faults(rows));
    }

    /** One fault a cell: the first is the plainest. */
    private static List<CellFault> faults(List<RowValues> rows) {
        var cells = new HashSet<List<Integer>>();
        return rows.stream()
                .flatMap(row -> row.faults().stream())
                .filter(fault -> cells.add(List.of(fault.row(), fault.place())))
                .toList();
    }

    private static String id(RowValues row) {
        var named = row.has(DEALING) ? row.text(DEALING) : row.text(SheetColumn.ASSET);
        return (row.text(ACT) + " " + row.text(STAGE)).strip() + " " + named;
    }

    /** Dealing, assets and act; where there is no dealing, or the act may come again, the day as well. */
    private static String identity(SheetAct act, Optional<SheetStage> stage, List<RowValues> rows) {
        var first = rows.getFirst();
        var assets = rows.stream()
                .flatMap(row -> row.asset().stream())
                .map(AssetNumber::toString)
                .sorted()
                .collect(Collectors.joining(","));
        boolean isByDay = act.mayComeAgain() || !first.has(DEALING);
        var day = isByDay ? first.day(EFFECTIVE_ON).map(Object::toString).orElse("") : "";
        var parts = new ArrayList<String>(
                List.of(act.name(), stage.map(Enum::name).orElse(""), first.text(DEALING), assets, day));
        act.telling().stream().map(first::text).forEach(parts::add);
        return String.join("\n", parts);
    }
}
