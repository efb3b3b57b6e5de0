package ipledger.app.imports;

import java.util.List;

/**
 * 导入结果. What came of a whole file.
 *
 * @param formats the formats of its members, in order
 * @param problems where a file or member could not be read on; what was readable before is in the counts
 * @param events how many events were recorded, or would be
 * @param findings how many findings stand beside what was recorded
 */
public record ImportSummary(
        String fileName,
        List<String> formats,
        ImportCounts counts,
        List<MalformedFile> problems,
        boolean isDryRun,
        long events,
        long findings) {
    public ImportSummary {
        formats = List.copyOf(formats);
        problems = List.copyOf(problems);
    }
}
