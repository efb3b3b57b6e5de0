package ipledger.app.imports.sheet;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.xml.XmlRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 合并单元格. Which cells of a workbook's first sheet are merged; the reader of cells does not say. */
final class MergedCells {
    /** Unpacked bytes of all parts of a workbook. */
    static final long MOST_UNPACKED = 512L * 1024 * 1024;

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final List<Range> ranges;

    private MergedCells(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Rows from 1, columns from 0, all inclusive. */
    private record Range(String text, int top, int left, int bottom, int right) {}

    static MergedCells of(byte[] workbook) throws MalformedFile {
        // The JDK's own reader of zip streams cannot read what streaming writers of workbooks write.
        try (var parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            requireNotTooLarge(parts);
            var sheet = firstSheet(parts);
            return new MergedCells(sheet.isPresent() ? ranges(sheet.get()) : List.of());
        } catch (IOException e) {
            throw new MalformedFile("file", "不是完整的 XLSX 文件", "not a whole XLSX workbook: " + e.getMessage());
        }
    }

    private static List<Range> ranges(InputStream sheet) throws IOException, MalformedFile {
        var ranges = new ArrayList<Range>();
        var xml = XmlRecords.open(sheet);
        while (xml.next(Set.of("mergeCell"))) {
            var match = RANGE.matcher(xml.attribute("ref"));
            if (match.matches())
                ranges.add(new Range(
                        match.group(),
                        Integer.parseInt(match.group(2)),
                        column(match.group(1)),
                        Integer.parseInt(match.group(4)),
                        column(match.group(3))));
        }
        return ranges;
    }

    /** The merged range in which a cell lies. */
    Optional<String> at(int row, int column) {
        return ranges.stream()
                .filter(range -> range.top() <= row
                        && row <= range.bottom()
                        && range.left() <= column
                        && column <= range.right())
                .map(Range::text)
                .findFirst();
    }

    /** A small file may unpack to a very large one: it is looked through before anything is built of it. */
    private static void requireNotTooLarge(ZipFile parts) throws IOException, MalformedFile {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        for (var entry : Collections.list(parts.getEntries()))
            try (var in = parts.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED)
                        throw new MalformedFile(
                                "file",
                                "解压后超过 " + MOST_UNPACKED / 1024 / 1024 + " MB",
                                "unpacks to more than " + MOST_UNPACKED / 1024 / 1024 + " MB");
                }
            }
    }

    private static Optional<InputStream> firstSheet(ZipFile workbook) throws IOException, MalformedFile {
        var book = part(workbook, "xl/workbook.xml");
        var relations = part(workbook, "xl/_rels/workbook.xml.rels");
        if (book.isEmpty() || relations.isEmpty()) return Optional.empty();
        var sheets = XmlRecords.open(book.get());
        if (!sheets.next(Set.of("sheet"))) return Optional.empty();
        var id = sheets.attribute("id");
        var targets = XmlRecords.open(relations.get());
        while (targets.next(Set.of("Relationship")))
            if (targets.attribute("Id").equals(id)) {
                var target = targets.attribute("Target");
                return part(workbook, target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        return Optional.empty();
    }

    private static Optional<InputStream> part(ZipFile parts, String name) throws IOException {
        var entry = parts.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(parts.getInputStream(entry));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) column = column * 26 + letters.charAt(i) - 'A' + 1;
        return column - 1;
    }
}
