package ipledger.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ipledger.app.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("导入 A file is handed in, and every record of it is accounted for")
class ImportDoorTest extends RunningRegister {
    private static final Path REAL = Path.of("..", "seeds", "real", "cn-publications", "CN102015000481495.xml");

    @Test
    void the_same_file_twice_records_once_and_a_dry_run_records_nothing() throws IOException {
        long before = entries();
        var dry = ended(handIn("?name=a.xml&dryRun=true", Files.readAllBytes(REAL)));
        assertThat(entries()).isEqualTo(before);
        var first = ended(handIn("?name=a.xml", Files.readAllBytes(REAL)));
        long after = entries();
        var second = ended(handIn("?name=a.xml", Files.readAllBytes(REAL)));
        assertThat(dry.text("/state")).as(dry.body()).isEqualTo("DONE");
        assertThat(first.text("/state")).as(first.body()).isEqualTo("DONE");
        assertThat(first.text("/records")).isEqualTo(sum(first));
        assertThat(second.text("/alreadyThere")).isEqualTo(second.text("/records"));
        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(entries()).isEqualTo(after);
        var report = get(Role.CLERK, "/api/v1/imports/" + first.text("/id") + "/report");
        assertThat(report.body().strip().lines().count()).isEqualTo(Long.parseLong(first.text("/records")));
    }

    @Test
    void a_form_is_taken_as_well() throws IOException {
        var boundary = "xxxx";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.xml\"\r\n"
                        + "Content-Type: application/xml\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(REAL));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var begun = send(as(Role.CLERK, "/api/v1/imports?dryRun=true")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        assertThat(ended(begun).text("/fileName")).isEqualTo("b.xml");
    }

    @Test
    void a_zip_bomb_a_cut_off_archive_and_an_unknown_file_are_told_and_record_nothing() throws IOException {
        long before = entries();
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("a.xml"));
            var blanks = new byte[1 << 20];
            for (int i = 0; i < 300; i++) zip.write(blanks);
        }
        var cut = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(cut)) {
            gzip.write(Files.readAllBytes(REAL));
        }
        var half = java.util.Arrays.copyOf(cut.toByteArray(), cut.size() / 2);
        for (var file :
                new byte[][] {bomb.toByteArray(), half, "nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8)}) {
            var state = ended(handIn("?name=x.xml", file));
            assertThat(state.text("/state")).as(state.body()).isEqualTo("BROKEN");
            assertThat(state.text("/problems/0/zh")).isNotBlank();
            assertThat(state.text("/problems/0/en")).isNotBlank();
        }
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void a_format_that_there_is_not_is_refused_with_those_that_there_are() {
        var reply = handIn("?format=telepathy", new byte[] {1});
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/detail")).contains("telepathy", "cn-");
    }

    @Test
    void an_import_that_nobody_began_is_not_found() {
        assertThat(get(Role.CLERK, "/api/v1/imports/..%2f..%2fetc").status()).isEqualTo(404);
        assertThat(get(Role.CLERK, "/api/v1/imports/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    private Reply handIn(String query, byte[] content) {
        return send(as(Role.CLERK, "/api/v1/imports" + query)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private Reply ended(Reply begun) {
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        var path = "/api/v1/imports/" + begun.text("/id");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> get(Role.CLERK, path),
                        state -> !state.body().contains("\"WAITING\"")
                                && !state.body().contains("\"RUNNING\""));
    }

    private static String sum(Reply state) {
        long sum = 0;
        for (var name : new String[] {"accepted", "alreadyThere", "refused", "notOfConcern"})
            sum += state.json().path(name).asLong(0);
        return String.valueOf(sum);
    }
}
