package ipledger.app.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.signing.Algorithms;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whatever file is given to verify, there is a clear verdict: never a crash, and never 'valid'")
class HostileFilesTest {
    private static final ExportedLedger LEDGER = ExportedLedger.of(20);
    private static final byte[] WHOLE = LEDGER.whole(Exporter.Personal.SEALED);
    private static final byte[] ASSET = LEDGER.asset("A1");

    @TempDir
    Path folder;

    private Verifiers verifiers() {
        return new Verifiers(folder, LEDGER.key().verifier());
    }

    @Test
    void foreign_and_broken_files() throws IOException {
        var files = new ArrayList<byte[]>();
        files.add(new byte[0]);
        files.add(new byte[10_000]);
        files.add("PK\u0003\u0004 not one of ours".getBytes(StandardCharsets.ISO_8859_1));
        files.add("{\"format\":\"ipledger/export/v1\"}\n".getBytes(StandardCharsets.UTF_8));
        files.add("ipledger/export/v2\n".getBytes(StandardCharsets.US_ASCII));
        files.add("ipledger/export/v1".getBytes(StandardCharsets.US_ASCII));
        files.add("ipledger/export/v1\n".getBytes(StandardCharsets.US_ASCII));
        files.add(joined("\ufeff".getBytes(StandardCharsets.UTF_8), WHOLE));
        files.add(joined(WHOLE, new byte[] {'\n'}));
        files.add(joined(WHOLE, WHOLE));
        files.add(new String(WHOLE, StandardCharsets.US_ASCII)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        files.add(new String(WHOLE, StandardCharsets.US_ASCII)
                .replace("\n", "\n\n")
                .getBytes(StandardCharsets.US_ASCII));
        files.add(zipped(WHOLE));
        files.add(("ipledger/export/v1\nledger 000102030405060708090a0b0c0d0e0f\ncontent whole\nnote "
                        + "A".repeat(3 << 20))
                .getBytes(StandardCharsets.US_ASCII));
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            var noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            files.add(noise);
            files.add(joined("ipledger/export/v1\n".getBytes(StandardCharsets.US_ASCII), noise));
            var shuffled = new EditedExport(i % 2 == 0 ? WHOLE : ASSET);
            Collections.shuffle(shuffled.lines, random);
            files.add(shuffled.sealed());
        }
        assertThat(verifiers().both(files)).noneMatch(Verdict::isValid);
    }

    @Test
    void huge_numbers_and_lengths() {
        var files = new ArrayList<byte[]>();
        for (var number : List.of(
                "0",
                "-1",
                "01",
                "+1",
                "1.0",
                "1e9",
                "9223372036854775807",
                "9223372036854775808",
                "9".repeat(1_000),
                "9".repeat(10_000),
                "\u0661",
                "",
                "0x1")) {
            for (var begin : List.of("entry ", "proof ", "root ", "tile ")) {
                var edited = new EditedExport(begin.equals("tile ") ? WHOLE : ASSET);
                files.add(edited.word(edited.indexOf(begin), 1, number).sealed());
            }
            var count = new String(WHOLE, StandardCharsets.US_ASCII);
            int end = count.lastIndexOf("end ");
            files.add((count.substring(0, end) + "end " + number + count.substring(count.indexOf(' ', end + 4)))
                    .getBytes(StandardCharsets.UTF_8));
        }
        // a ledger of 2^63 - 1 entries, rightly signed
        var giant = new TreeHead(Long.MAX_VALUE, TreeHash.EMPTY);
        var note = ExportedLedger.signed(LEDGER.key(), ExportedLedger.ORIGIN, giant)
                .toString();
        for (var file : List.of(WHOLE, ASSET)) {
            files.add(new EditedExport(file)
                    .bytes(3, 1, note.getBytes(StandardCharsets.UTF_8))
                    .sealed());
        }
        // leaves whose lengths point beyond their end
        for (int at = 0; at < 300; at += 3) {
            var edited = new EditedExport(ASSET);
            int line = edited.indexOf("entry ");
            var leaf = edited.bytes(line, 2);
            if (at < leaf.length) {
                leaf[at] = (byte) 0xff;
                files.add(edited.bytes(line, 2, leaf).sealed());
            }
        }
        assertThat(verifiers().both(files)).noneMatch(Verdict::isValid);
    }

    @Test
    void endless_files_are_given_up_in_constant_memory() throws IOException {
        var begin = "ipledger/export/v1\nledger 000102030405060708090a0b0c0d0e0f\ncontent whole\nnote ";
        for (var head : List.of("", begin)) {
            var endless = new SequenceInputStream(
                    new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)), new InputStream() {
                        @Override
                        public int read() {
                            return 'A';
                        }
                    });
            var verdict = Verification.of(endless, List.of(LEDGER.key().verifier()), new Algorithms());
            assertThat(verdict.isValid()).isFalse();
        }
    }

    @Test
    void a_map_root_that_nests_or_lies() {
        var files = new ArrayList<byte[]>();
        for (var facts : List.of(
                "[".repeat(100_000),
                "{\"ledger\":".repeat(50_000),
                "{}",
                "{\"ledger\":\"000102030405060708090a0b0c0d0e0f\",\"root\":\"" + "0".repeat(64) + "\",\"upTo\":"
                        + "9".repeat(400) + ",}",
                "{\"root\":\"" + "0".repeat(64) + "\",\"ledger\":\"000102030405060708090a0b0c0d0e0f\",\"upTo\":1,}")) {
            var edited = new EditedExport(ASSET);
            files.add(edited.facts(edited.indexOf("root "), facts).sealed());
        }
        assertThat(verifiers().both(files)).noneMatch(Verdict::isValid);
    }

    @Test
    void good_files_under_other_keys() {
        for (var stranger : List.of(
                ExportedLedger.key(ExportedLedger.ORIGIN, 9), ExportedLedger.key("bank.example.cn/witness", 1))) {
            var verdict = new Verifiers(folder, stranger.verifier()).both(WHOLE);
            assertThat(verdict.flaw().orElseThrow().reason()).isEqualTo(Reason.UNSIGNED);
        }
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
