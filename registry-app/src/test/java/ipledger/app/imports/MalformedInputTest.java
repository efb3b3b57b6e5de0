package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ipledger.app.imports.RecordOutcome.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bad input gets a clear error with its place, and what was good before it is accounted for")
class MalformedInputTest {
    private final ImportBench bench = new ImportBench();

    @Test
    void a_truncated_gzip_keeps_what_was_readable() throws IOException {
        var whole = gzip(Files.readAllBytes(ImportBench.seed("us-assignment-center.jsonl")));
        var summary = bench.take("cut.jsonl.gz", Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(summary.counts().accepted()).isPositive().isLessThan(31);
        assertThat(summary.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place())
                    .contains("byte ")
                    .contains("after line " + summary.counts().records());
            assertThat(problem.english()).contains("breaks off");
        });
    }

    @Test
    void a_zip_bomb_is_left_where_it_swells() throws IOException {
        var summary = bench.take("bomb.jsonl.gz", gzip(new byte[64 << 20]));
        assertThat(summary.counts().accepted()).isZero();
        assertThat(summary.problems()).isNotEmpty();
    }

    @Test
    void a_line_that_swells_is_left_where_it_does() throws IOException {
        var start = "{\"reelNumber\": 1, \"applicationNumber\": \"".getBytes(StandardCharsets.UTF_8);
        var bomb = Arrays.copyOf(start, 64 << 20);
        var summary = bench.take("bomb.jsonl.gz", gzip(bomb));
        assertThat(summary.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).containsAnyOf("times its size", "more than"));
    }

    @Test
    void entities_are_never_resolved() {
        var summary = bench.take("evil.xml", """
                <?xml version="1.0"?><!DOCTYPE response [<!ENTITY all SYSTEM "file:///etc/passwd">]>
                <response><lst name="responseHeader"/><result><doc><str name="reelNo">1</str>
                <str name="frameNo">2</str><str name="conveyanceText">&all;</str></doc></result></response>""");
        assertThat(summary.counts()).isEqualTo(ImportCounts.NONE);
        assertThat(summary.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("entit"));
    }

    @Test
    void a_line_that_is_no_json_or_not_utf_8_is_refused_among_good_ones() throws IOException {
        var good = Files.readAllLines(ImportBench.seed("us-assignment-center.jsonl"));
        var file = new ByteArrayOutputStream();
        file.writeBytes((good.get(0) + "\n{\"reelNumber\": 5, \n").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n'});
        file.writeBytes((good.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
        var summary = bench.take("mixed.jsonl", file.toByteArray());
        assertThat(summary.problems()).isEmpty();
        assertThat(summary.counts()).isEqualTo(new ImportCounts(4, 2, 0, 2, 0));
        assertThat(bench.outcomes)
                .filteredOn(outcome -> outcome.outcome() == Outcome.REFUSED)
                .extracting(RecordOutcome::place)
                .containsExactly("line 2", "line 3");
    }

    @Test
    void every_fault_of_a_record_is_named_at_once() {
        bench.take("faults.jsonl", """
                {"reelNumber": 1, "frameNumber": 2, "conveyance": "MERGER", "assignors": [{"assignorName": "A", \
                "executionDate": "13/45/2002"}], "assignees": ["B"], "properties": [{"applicationNumber": "nonsense", \
                "fillingDate": "", "patentNumber": "0", "issueDate": "2/30/2004"}]}
                """);
        assertThat(bench.outcomes)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reasons())
                        .extracting(ReadRecord.Reason::field)
                        .contains("executionDate", "applicationNumber", "issueDate"));
        assertThat(bench.size()).isZero();
    }

    @Test
    void a_zip_of_several_members_is_taken_member_by_member() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("us-assignment-center.jsonl", "us-trademark-assignments.json")) {
                zip.putNextEntry(new ZipEntry("folder/" + name));
                zip.write(Files.readAllBytes(ImportBench.seed(name)));
            }
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("nothing of ours".getBytes(StandardCharsets.UTF_8));
        }
        var summary = bench.take("both.zip", bytes.toByteArray());
        assertThat(summary.formats()).containsExactly("us-assignment-center", "us-trademark-assignments");
        assertThat(summary.counts().accepted()).isEqualTo(40);
        assertThat(summary.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("both.zip!readme.txt"));
    }

    @Test
    void a_format_that_does_not_exist_is_named_with_those_that_do() {
        var request = new ImportRequest(
                "x", () -> new ByteArrayInputStream(new byte[0]), Optional.of("nonsense"), false, "clerk-1", "clerk");
        assertThatThrownBy(() -> bench.take(request))
                .isInstanceOf(UnknownFormat.class)
                .hasMessageContaining("us-application");
    }

    @Test
    void a_second_import_at_the_same_time_is_told_so() {
        var request = ImportBench.request(
                "first.jsonl",
                () -> {
                    assertThatThrownBy(() -> bench.take("second.jsonl", "{}")).isInstanceOf(ImportRunning.class);
                    return Files.newInputStream(ImportBench.seed("us-trademark-assignments.json"));
                },
                false);
        assertThat(bench.take(request).counts().accepted()).isEqualTo(9);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
