package ipledger.app.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import ipledger.app.figures.FigureReport.Column;
import ipledger.app.figures.FigureReport.Line;
import ipledger.figure.Figures;
import ipledger.figure.Fraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** 指标表. A report as a sheet to hand in, with definition and footnotes, and in JSON-stat 2.0 for another system. */
public final class FigureSheet {
    private static final int DECIMALS_FOR_SYSTEMS = 10;

    private FigureSheet() {}

    /** CSV in UTF-8 with its mark, so that a spreadsheet reads Chinese. */
    public static byte[] csv(FigureReport report, Locale language) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().build(text)) {
            for (var row : rows(report, language)) csv.writeRecord(row);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(FigureReport report, Locale language) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "IP Ledger", "1.0")) {
            var sheet = book.newWorksheet(
                    report.figure().substring(0, Math.min(31, report.figure().length())));
            var rows = rows(report, language);
            for (int row = 0; row < rows.size(); row++)
                for (int column = 0; column < rows.get(row).size(); column++) {
                    var value = rows.get(row).get(column);
                    if (value.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                            && column >= report.by().size()) sheet.value(row, column, new BigDecimal(value));
                    else sheet.value(row, column, value);
                }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static List<List<String>> rows(FigureReport report, Locale language) {
        boolean english = FigureReport.isEnglish(language);
        var definition = report.definition();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(definition.title(), report.figure() + " v" + report.version()));
        rows.add(List.of(english ? "period" : "期间", report.from() + " .. " + report.to()));
        rows.add(List.of(
                english ? "known at" : "知悉时点",
                report.knownAt().map(Object::toString).orElse(english ? "all that is known" : "目前所知"),
                english ? "ledger position" : "账本位置",
                Long.toString(report.ledgerPosition())));
        rows.add(List.of());
        var head = new ArrayList<String>();
        report.by().stream().map(Column::name).forEach(head::add);
        head.addAll(
                english
                        ? List.of("figure (" + definition.unit() + ")", "numerator", "denominator", "population")
                        : List.of("数值（" + definition.unit() + "）", "分子", "分母", "总体数"));
        rows.add(head);
        for (var cell : report.cells()) rows.add(row(report, cell, english));
        rows.add(row(report, report.total(), english));
        rows.add(List.of());
        rows.add(List.of(english ? "numerator" : "分子", definition.numerator()));
        rows.add(List.of(english ? "denominator" : "分母", definition.denominator()));
        rows.add(List.of(english ? "population" : "总体", definition.population()));
        rows.add(List.of(english ? "period" : "期间", definition.period()));
        for (var note : report.notes()) rows.add(List.of(english ? "note" : "注", note));
        return rows;
    }

    private static List<String> row(FigureReport report, Line line, boolean english) {
        var total = english ? "total" : "合计";
        var unit = Figures.named(report.figure()).orElseThrow().unit(); // the head names it: the cells stay numbers
        return Stream.of(
                        report.by().stream().map(column -> line.names().getOrDefault(column.dimension(), total)),
                        Stream.of(
                                line.value().map(Fraction::of).map(unit::number).orElse(line.shown()),
                                line.numerator().orElse(""),
                                line.denominator().orElse(""),
                                Long.toString(line.population())))
                .flatMap(part -> part)
                .toList();
    }

    /** JSON-stat 2.0, class dataset; a value that there is none of is null. */
    public static Map<String, Object> jsonStat(FigureReport report) {
        var ids = report.by().stream().map(Column::dimension).toList();
        var categories = new LinkedHashMap<String, List<String>>();
        for (var id : ids) {
            var values = new TreeSet<String>();
            report.cells().forEach(cell -> values.add(cell.at().getOrDefault(id, "")));
            categories.put(id, List.copyOf(values));
        }
        var dimension = new LinkedHashMap<String, Object>();
        for (var column : report.by())
            dimension.put(
                    column.dimension(),
                    Map.of(
                            "label",
                            column.name(),
                            "category",
                            Map.of(
                                    "index",
                                    categories.getOrDefault(column.dimension(), List.of()),
                                    "label",
                                    labels(report, column.dimension()))));
        var value = new LinkedHashMap<String, Object>();
        if (ids.isEmpty()) report.total().value().ifPresent(text -> value.put("0", decimal(text)));
        for (var cell : report.cells()) {
            int place = 0;
            for (var id : ids) {
                var all = categories.getOrDefault(id, List.of());
                place = place * all.size() + all.indexOf(cell.at().getOrDefault(id, ""));
            }
            var at = Integer.toString(place);
            cell.value().ifPresent(text -> value.put(at, decimal(text)));
        }
        var stat = new LinkedHashMap<String, Object>();
        stat.put("version", "2.0");
        stat.put("class", "dataset");
        stat.put("label", report.definition().title());
        stat.put("source", "IP Ledger, position " + report.ledgerPosition());
        stat.put("note", report.notes());
        stat.put("id", ids);
        stat.put(
                "size",
                ids.stream()
                        .map(id -> categories.getOrDefault(id, List.of()).size())
                        .toList());
        stat.put("dimension", dimension);
        stat.put("value", value);
        return stat;
    }

    private static Map<String, String> labels(FigureReport report, String dimension) {
        var labels = new LinkedHashMap<String, String>();
        report.cells()
                .forEach(cell -> labels.put(
                        cell.at().getOrDefault(dimension, ""), cell.names().getOrDefault(dimension, "")));
        return labels;
    }

    private static BigDecimal decimal(String fraction) {
        return Fraction.of(fraction).rounded(DECIMALS_FOR_SYSTEMS).stripTrailingZeros();
    }
}
