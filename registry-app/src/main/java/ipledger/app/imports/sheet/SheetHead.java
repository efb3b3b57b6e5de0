package ipledger.app.imports.sheet;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.sheet.SheetTable.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 表头. Which column stands where. A sheet with a head in fault is refused whole, before its first row. */
record SheetHead(Map<SheetColumn, Integer> places) {
    private static final List<SheetColumn> NEEDED = List.of(SheetColumn.ACT, SheetColumn.EFFECTIVE_ON);

    SheetHead {
        places = Map.copyOf(places);
    }

    static SheetHead of(Row head) throws MalformedFile {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (int i = 0; i < head.cells().size(); i++) {
            var cell = head.at(i);
            if (cell.fault().isPresent())
                throw refused(
                        head, cell.fault().get().chinese(), cell.fault().get().english());
            if (cell.text().isEmpty()) continue;
            var at = SheetTable.letters(i) + " “" + cell.text() + "”";
            var column = SheetColumn.headed(cell.text());
            if (column.isEmpty()) unknown.add(at);
            else if (places.putIfAbsent(column.get(), i) != null) twice.add(at);
        }
        var missing = NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .map(SheetColumn::header)
                .toList();
        require(head, unknown, "不认识的列", "unknown columns");
        require(head, twice, "重复的列", "columns that stand twice");
        require(head, missing, "缺少的列", "missing columns");
        return new SheetHead(places);
    }

    private static void require(Row head, List<String> faults, String chinese, String english) throws MalformedFile {
        if (faults.isEmpty()) return;
        var named = String.join(", ", faults);
        var allowed = SheetColumn.filledIn().stream().map(SheetColumn::header).collect(Collectors.joining(", "));
        throw refused(
                head, chinese + ": " + named + "; 可用的列: " + allowed, english + ": " + named + "; allowed: " + allowed);
    }

    private static MalformedFile refused(Row head, String chinese, String english) {
        return new MalformedFile("row " + head.number(), chinese, english);
    }

    Optional<Integer> place(SheetColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    /** True where no column is headed there. */
    boolean isOutside(int place) {
        return !places.containsValue(place);
    }
}
