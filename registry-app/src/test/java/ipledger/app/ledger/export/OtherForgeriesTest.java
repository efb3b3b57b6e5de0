package ipledger.app.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.TestLedger;
import ipledger.app.ledger.signing.SigningKey;
import ipledger.ledger.Octets;
import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 伪造库, the other algorithms: of a good ML-DSA-44 and a good SM2 signature, everything that could be taken for one. */
@DisplayName("Of forged ML-DSA-44, SM2 and witness signatures neither verifier accepts one")
class OtherForgeriesTest {
    private static final int NOTE = 3;
    private static final int TIME_BYTES = 8;
    private static final int HINT_BYTES = 84;
    private static final int LARGEST_HINT = 80;
    private static final BigInteger SM2_ORDER =
            new BigInteger("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123", 16);

    private static final ExportedLedger LEDGER = ExportedLedger.of(40);
    private static final byte[] ASSET = LEDGER.asset("A2");
    private static final String TEXT = LEDGER.note().text();

    private final Map<String, byte[]> forgeries = new LinkedHashMap<>();

    @TempDir
    Path folder;

    private static SigningKey key(SignatureKind kind) {
        return ExportedLedger.key(ExportedLedger.ORIGIN, kind, 3);
    }

    private static byte[] file(NoteSignature... signatures) {
        var note = new SignedNote(TEXT, List.of(signatures)).toString();
        return new EditedExport(ASSET)
                .bytes(NOTE, 1, note.getBytes(StandardCharsets.UTF_8))
                .sealed();
    }

    @ParameterizedTest
    @EnumSource
    void are_accepted_by_both_when_they_are_good(SignatureKind kind) {
        var key = key(kind);
        var verdict = new Verifiers(folder, key.verifier()).both(file(key.sign(TEXT, TestLedger.NOON)));
        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.subject().signedBy()).hasSize(1);
    }

    @Test
    void are_all_told_of_a_note_that_four_kinds_of_key_signed() {
        var keys = Arrays.stream(SignatureKind.values())
                .map(OtherForgeriesTest::key)
                .toList();
        var signed =
                file(keys.stream().map(key -> key.sign(TEXT, TestLedger.NOON)).toArray(NoteSignature[]::new));
        var verifiers = keys.stream().map(SigningKey::verifier).toArray(VerifierKey[]::new);
        assertThat(new Verifiers(folder, verifiers).both(signed).subject().signedBy())
                .hasSize(keys.size());
    }

    @ParameterizedTest
    @EnumSource
    void are_refused_by_both(SignatureKind kind) {
        var key = key(kind);
        byte[] good = key.sign(TEXT, TestLedger.NOON).content().toBytes();
        var random = new Random(204);
        for (int at = 0; at < good.length; at += 1 + good.length / 60) {
            var flipped = good.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            forged(key, "a bit of byte " + at, flipped);
        }
        for (int length : new int[] {1, 8, 32, 63, 64, 72, good.length - 1, good.length + 1, good.length + 8}) {
            if (length != good.length) {
                forged(key, "of " + length + " bytes", Arrays.copyOf(good, length));
            }
        }
        forged(key, "zeros", new byte[good.length]);
        for (int i = 0; i < 10; i++) {
            var noise = new byte[good.length];
            random.nextBytes(noise);
            forged(key, "noise " + i, noise);
        }
        var thief = ExportedLedger.key(ExportedLedger.ORIGIN, kind, 4);
        forged(key, "another's", thief.sign(TEXT, TestLedger.NOON).content().toBytes());
        forged(
                key,
                "of another size",
                key.sign(TEXT.replaceFirst("\n(\\d+)\n", "\n1$1\n"), TestLedger.NOON)
                        .content()
                        .toBytes());
        forged(
                key,
                "of another ledger",
                key.sign(TEXT.replace(ExportedLedger.KEEPER, "ledger.example.org"), TestLedger.NOON)
                        .content()
                        .toBytes());
        if (key.verifier().kind().isTimestamped()) {
            times(key, good);
        }
        switch (kind) {
            case SM2_SM3 -> numbers(key, good);
            case ML_DSA_44_COSIGNATURE -> hints(key, good);
            case ED25519, ED25519_COSIGNATURE -> {}
        }
        var verdicts = new Verifiers(folder, key.verifier()).both(List.copyOf(forgeries.values()));
        var names = List.copyOf(forgeries.keySet());
        for (int i = 0; i < names.size(); i++) {
            assertThat(verdicts.get(i).isValid()).as(names.get(i)).isFalse();
        }
    }

    private void times(SigningKey key, byte[] good) {
        var never = good.clone();
        Arrays.fill(never, 0, TIME_BYTES, (byte) 0);
        forged(key, "at no time", never);
        var beyond = good.clone();
        beyond[0] = (byte) 0x80;
        forged(key, "at a time beyond all", beyond);
        var later = good.clone();
        later[TIME_BYTES - 1]++;
        forged(key, "a second later", later);
        forged(key, "without its time", Arrays.copyOfRange(good, TIME_BYTES, good.length));
    }

    /** r and s: swapped, by the order more, by the order's complement, none, and such that r + s is the order. */
    private void numbers(SigningKey key, byte[] good) {
        var r = new BigInteger(1, Arrays.copyOf(good, 32));
        var s = new BigInteger(1, Arrays.copyOfRange(good, 32, 64));
        var zero = BigInteger.ZERO;
        forged(key, "swapped", pair(s, r));
        forged(key, "r of zero", pair(zero, s));
        forged(key, "s of zero", pair(r, zero));
        forged(key, "r of the order", pair(SM2_ORDER, s));
        forged(key, "s of the order", pair(r, SM2_ORDER));
        forged(key, "s of the other side", pair(r, SM2_ORDER.subtract(s)));
        forged(key, "r and s that cancel out", pair(r, SM2_ORDER.subtract(r)));
        for (var more : List.of(pair(r.add(SM2_ORDER), s), pair(r, s.add(SM2_ORDER)))) {
            if (more.length == good.length) {
                forged(key, "by the order more " + Arrays.hashCode(more), more);
            }
        }
    }

    private static byte[] pair(BigInteger r, BigInteger s) {
        if (r.bitLength() > 256 || s.bitLength() > 256) {
            return new byte[0];
        }
        var both = new byte[64];
        for (int i = 0; i < 32; i++) {
            both[31 - i] = r.shiftRight(8 * i).byteValue();
            both[63 - i] = s.shiftRight(8 * i).byteValue();
        }
        return both;
    }

    /** The hint has one form only: places rise within a row, counts never fall, what is not used is zero (FIPS 204). */
    private void hints(SigningKey key, byte[] good) {
        int begin = good.length - HINT_BYTES;
        int used = good[good.length - 1];
        var swapped = good.clone();
        swapped[begin] = good[begin + 1];
        swapped[begin + 1] = good[begin];
        forged(key, "hints in another order", swapped);
        var twice = good.clone();
        twice[begin + 1] = good[begin];
        forged(key, "a hint twice", twice);
        var padded = good.clone();
        padded[begin + LARGEST_HINT - 1]++;
        forged(key, "a hint that nobody counts, of " + used, padded);
        var fallen = good.clone();
        fallen[begin + LARGEST_HINT + 1] = 0;
        forged(key, "a count that falls", fallen);
        for (int count : new int[] {0, used - 1, used + 1, LARGEST_HINT, LARGEST_HINT + 1, 255}) {
            var other = good.clone();
            other[good.length - 1] = (byte) count;
            forged(key, count + " hints", other);
        }
        var large = good.clone();
        Arrays.fill(large, TIME_BYTES + 32, TIME_BYTES + 32 + 3, (byte) 0);
        forged(key, "a response out of its bounds", large);
    }

    private void forged(SigningKey key, String what, byte[] content) {
        if (content.length == 0) {
            return;
        }
        var verifier = key.verifier();
        forgeries.put(what, file(new NoteSignature(verifier.name(), verifier.id(), Octets.copyOf(content))));
    }
}
