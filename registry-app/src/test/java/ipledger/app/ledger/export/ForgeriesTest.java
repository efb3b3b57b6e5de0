package ipledger.app.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.TestLedger;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 伪造库. The forgeries are made anew in each run and are the same in each: of a good file, everything that a signature or
 * a proof could be taken for.
 */
@DisplayName("Of more than five hundred forged notes, signatures and proofs neither verifier accepts one")
class ForgeriesTest {
    private static final int AT_LEAST = 500;
    private static final int NOTE = 3;
    private static final BigInteger ORDER_OF_THE_BASE =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    /** The eight points of small order, and three more encodings of them. */
    private static final List<String> SMALL_ORDER = List.of(
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa");

    private static final ExportedLedger LEDGER = ExportedLedger.of(40);
    private static final byte[] ASSET = LEDGER.asset("A2");

    private final Map<String, byte[]> forgeries = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void none_is_accepted() {
        signatures();
        notes();
        proofs();
        assertThat(forgeries).hasSizeGreaterThanOrEqualTo(AT_LEAST);

        var verifiers = new Verifiers(folder, LEDGER.key().verifier());
        assertThat(verifiers.both(ASSET).isValid()).isTrue();
        var verdicts = verifiers.both(List.copyOf(forgeries.values()));
        var names = List.copyOf(forgeries.keySet());
        for (int i = 0; i < names.size(); i++) {
            assertThat(verdicts.get(i).isValid()).as(names.get(i)).isFalse();
        }
    }

    private void signatures() {
        var good = LEDGER.note().signatures().getFirst().content().toBytes();
        var random = new Random(8032);
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < 8; bit += 2) {
                var flipped = good.clone();
                flipped[at] ^= (byte) (1 << bit);
                signature("bit " + bit + " of byte " + at, flipped);
            }
        }
        signature("zeros", new byte[64]);
        for (int length : new int[] {1, 31, 32, 33, 63, 65, 72, 128}) {
            signature("of " + length + " bytes", Arrays.copyOf(good, length));
        }
        for (int i = 0; i < 20; i++) {
            var noise = new byte[64];
            random.nextBytes(noise);
            signature("noise " + i, noise);
        }
        var s = littleEndian(Arrays.copyOfRange(good, 32, 64));
        for (int times = 1; times <= 15; times++) {
            var more = s.add(ORDER_OF_THE_BASE.multiply(BigInteger.valueOf(times)));
            if (more.bitLength() <= 256) {
                signature("S + " + times + " L", joined(Arrays.copyOf(good, 32), littleEndian(more)));
            }
        }
        signature("L - S", joined(Arrays.copyOf(good, 32), littleEndian(ORDER_OF_THE_BASE.subtract(s))));
        signature("R and S swapped", joined(Arrays.copyOfRange(good, 32, 64), Arrays.copyOf(good, 32)));
        for (var point : SMALL_ORDER) {
            var r = HexFormat.of().parseHex(point);
            signature("small R " + point + ", S 0", joined(r, new byte[32]));
            signature("small R " + point + ", S L", joined(r, littleEndian(ORDER_OF_THE_BASE)));
            signature("small R " + point + ", S as it was", joined(r, Arrays.copyOfRange(good, 32, 64)));
        }
    }

    private void signature(String what, byte[] content) {
        note(
                "signature: " + what,
                LEDGER.note().text(),
                line(ExportedLedger.ORIGIN, LEDGER.key().verifier().id(), content));
    }

    private void notes() {
        var text = LEDGER.note().text();
        var good = LEDGER.note().signatures().getFirst().line();
        var content = LEDGER.note().signatures().getFirst().content().toBytes();
        int id = LEDGER.key().verifier().id();
        // other keys, under their own name and under this one
        for (int seed = 2; seed < 22; seed++) {
            var thief = ExportedLedger.key(ExportedLedger.ORIGIN, seed);
            var stolen = thief.sign(text, TestLedger.NOON);
            note("another key " + seed, text, stolen.line());
            note(
                    "another key under this id " + seed,
                    text,
                    line(ExportedLedger.ORIGIN, id, stolen.content().toBytes()));
        }
        // this key over something else
        var head = Checkpoint.parse(text).head();
        var others = List.of(
                new Checkpoint(ExportedLedger.ORIGIN, new TreeHead(head.size() + 1, head.root())),
                new Checkpoint(ExportedLedger.ORIGIN, new TreeHead(head.size() - 1, head.root())),
                new Checkpoint(ExportedLedger.ORIGIN, new TreeHead(Long.MAX_VALUE, head.root())),
                new Checkpoint(ExportedLedger.ORIGIN, TreeHead.EMPTY),
                new Checkpoint(ExportedLedger.ORIGIN, new TreeHead(head.size(), TreeHash.EMPTY)),
                new Checkpoint(ExportedLedger.KEEPER + "/ff0102030405060708090a0b0c0d0e0f", head),
                new Checkpoint(ExportedLedger.KEEPER, head));
        for (var other : others) {
            note("this signature under " + other, other.text(), good);
            // An inclusion proof binds the shape of a tree and not its size: a lie about that alone is a whole
            // ledger's.
            if (other.head().size() != head.size() - 1) {
                note(
                        "signed, but " + other,
                        other.text(),
                        LEDGER.key().sign(other.text(), TestLedger.NOON).line());
            }
        }
        note("an extension line more", text + "and more\n", good);
        for (int wrong = 1; wrong <= 32; wrong++) {
            note(
                    "key id with another bit " + wrong,
                    text,
                    line(ExportedLedger.ORIGIN, id ^ (1 << (wrong - 1)), content));
        }
        note("another name", text, line("ledger.example.org", id, content));
        note("a good one and a forged one", text, good, line(ExportedLedger.ORIGIN, id, new byte[64]));
        note("a forged one and a good one", text, line(ExportedLedger.ORIGIN, id, new byte[64]), good);
        var base64 = good.substring(good.lastIndexOf(' ') + 1);
        for (var other : List.of(
                base64.replace("=", ""),
                base64 + "=",
                base64 + "\n",
                " " + base64,
                base64 + " ",
                base64.replace('+', '-').replace('/', '_') + "_",
                base64.substring(0, 10) + "\n" + base64.substring(10),
                strayBits(base64))) {
            note("other Base64 " + other, text, good.substring(0, good.lastIndexOf(' ') + 1) + other);
        }
        for (var other : List.of(
                good.replace("\u2014", "-"),
                good.replace("\u2014", "\u2013"),
                good.replace("\u2014 ", "\u2014"),
                good.replace("\u2014 ", "\u2014  "),
                " " + good,
                "\ufeff" + good,
                good + "\r",
                "")) {
            note("other line " + other, text, other);
        }
        raw("no signature", text + "\n");
        raw("no blank line", text + good + "\n");
        raw("no newline at the end", text + "\n" + good);
        raw("carriage returns", (text + "\n" + good + "\n").replace("\n", "\r\n"));
        raw("nothing", "");
        raw("a text before", "x\n" + text + "\n" + good + "\n");
        raw("a hundred and one signatures", text + "\n" + (good + "\n").repeat(101));
        raw("an upper-case size", text.replaceFirst("\n(\\d+)\n", "\n0$1\n") + "\n" + good + "\n");
        raw("a size with a sign", text.replaceFirst("\n(\\d+)\n", "\n+$1\n") + "\n" + good + "\n");
    }

    /** The same bytes by another last character, whose unused bits are set. */
    private static String strayBits(String base64) {
        int last = base64.indexOf('=') < 0 ? base64.length() - 1 : base64.indexOf('=') - 1;
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return base64.substring(0, last)
                + alphabet.charAt((alphabet.indexOf(base64.charAt(last)) + 1) % alphabet.length())
                + base64.substring(last + 1);
    }

    private void proofs() {
        var lines = new EditedExport(ASSET).lines;
        for (int line = 0; line < lines.size(); line++) {
            var name = lines.get(line).split(" ", 2)[0];
            if (!name.equals("proof") && !name.equals("map")) {
                continue;
            }
            var hashes = new EditedExport(ASSET).bytes(line, 2);
            int count = hashes.length / 32;
            for (int i = 0; i < count; i++) {
                proof(name + " hash " + i + " zero", line, with(hashes, i, new byte[32]));
                proof(name + " hash " + i + " off by one bit", line, with(hashes, i, flipped(hashes, i)));
                proof(name + " hash " + i + " left out", line, without(hashes, i));
                proof(name + " hash " + i + " twice", line, twice(hashes, i));
                if (i + 1 < count) {
                    proof(name + " hashes swapped " + i, line, swapped(hashes, i));
                }
            }
            proof(name + " empty", line, new byte[0]);
            proof(name + " cut within a hash", line, Arrays.copyOf(hashes, Math.max(1, hashes.length - 1)));
            proof(name + " longer", line, Arrays.copyOf(hashes, hashes.length + 32));
            proof(name + " of 64 hashes", line, new byte[64 * 32]);
            proof(name + " of 257 hashes", line, new byte[257 * 32]);
        }
        var map = new EditedExport(ASSET);
        int line = map.indexOf("map ");
        var end = map.bytes(line, 1);
        for (int at = 0; at < end.length; at += 4) {
            var other = end.clone();
            other[at] ^= 1;
            forgeries.put(
                    "map end " + at,
                    new EditedExport(ASSET).bytes(line, 1, other).sealed());
        }
        forgeries.put(
                "map end nothing", new EditedExport(ASSET).word(line, 1, ".").sealed());
        for (int position = 1; position <= 44; position++) {
            int first = map.indexOf("entry ");
            if (!map.word(first, 1).equals(Integer.toString(position))) {
                var text = Integer.toString(position);
                forgeries.put(
                        "at position " + position,
                        new EditedExport(ASSET)
                                .word(first, 1, text)
                                .word(first + 1, 1, text)
                                .sealed());
            }
        }
    }

    private void proof(String what, int line, byte[] hashes) {
        forgeries.put(
                "line " + line + ": " + what,
                new EditedExport(ASSET).bytes(line, 2, hashes).sealed());
    }

    private static byte[] with(byte[] hashes, int index, byte[] hash) {
        var changed = hashes.clone();
        System.arraycopy(hash, 0, changed, 32 * index, 32);
        return Arrays.equals(changed, hashes) ? spoiled(changed, index) : changed;
    }

    private static byte[] spoiled(byte[] hashes, int index) {
        hashes[32 * index] ^= 1;
        return hashes;
    }

    private static byte[] flipped(byte[] hashes, int index) {
        var hash = Arrays.copyOfRange(hashes, 32 * index, 32 * index + 32);
        hash[31] ^= (byte) 0x80;
        return hash;
    }

    private static byte[] without(byte[] hashes, int index) {
        return joined(Arrays.copyOf(hashes, 32 * index), Arrays.copyOfRange(hashes, 32 * index + 32, hashes.length));
    }

    private static byte[] twice(byte[] hashes, int index) {
        return joined(Arrays.copyOf(hashes, 32 * index + 32), Arrays.copyOfRange(hashes, 32 * index, hashes.length));
    }

    private static byte[] swapped(byte[] hashes, int index) {
        var changed = hashes.clone();
        System.arraycopy(hashes, 32 * index, changed, 32 * index + 32, 32);
        System.arraycopy(hashes, 32 * index + 32, changed, 32 * index, 32);
        return Arrays.equals(changed, hashes) ? spoiled(changed, index) : changed;
    }

    private void note(String what, String text, String... signatureLines) {
        raw(what, text + "\n" + String.join("\n", signatureLines) + "\n");
    }

    private void raw(String what, String note) {
        forgeries.put(
                "note: " + what,
                new EditedExport(ASSET)
                        .bytes(NOTE, 1, note.getBytes(StandardCharsets.UTF_8))
                        .sealed());
    }

    private static String line(String name, int id, byte[] content) {
        var bytes =
                ByteBuffer.allocate(4 + content.length).putInt(id).put(content).array();
        return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(bytes);
    }

    private static BigInteger littleEndian(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, reversed);
    }

    private static byte[] littleEndian(BigInteger number) {
        var bytes = new byte[32];
        for (int i = 0; i < 32; i++) {
            bytes[i] = number.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
