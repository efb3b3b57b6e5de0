package ipledger.app.ledger.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ipledger.ledger.Octets;
import ipledger.ledger.note.Checkpoint;
import ipledger.ledger.note.NoteSignature;
import ipledger.ledger.note.SignatureKind;
import ipledger.ledger.note.SignedNote;
import ipledger.ledger.note.VerifierKey;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("签名 Keys sign checkpoints, and nothing passes for their signature")
class SigningTest {
    private static final String NAME = "ledger.example.cn/000102030405060708090a0b0c0d0e0f";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TEXT = new Checkpoint(NAME, new TreeHead(7, TreeHash.of("a5".repeat(32)))).text();

    private final Algorithms algorithms = new Algorithms();

    @TempDir
    Path folder;

    private SigningKey key(SignatureKind kind) {
        return SigningKey.create(NAME, kind, new SecureRandom());
    }

    private boolean accepts(SigningKey key, String text, NoteSignature signature) {
        return new SignedNote(text, List.of(signature))
                .check(List.of(key.verifier()), algorithms)
                .isAccepted();
    }

    @ParameterizedTest
    @EnumSource
    void are_accepted_from_their_key_and_from_no_other(SignatureKind kind) {
        var key = key(kind);
        var signature = key.sign(TEXT, NOON);
        assertThat(signature.content().length()).isEqualTo(kind.signatureBytes());
        assertThat(accepts(key, TEXT, signature)).isTrue();
        assertThat(accepts(SigningKey.parse(key.secretLine()), TEXT, signature)).isTrue();
        assertThat(signature.holds(key(kind).verifier(), TEXT, algorithms)).isFalse();
        assertThat(accepts(key, TEXT.replace("\n7\n", "\n8\n"), signature)).isFalse();
        assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
    }

    @ParameterizedTest
    @EnumSource
    void are_refused_with_any_bit_changed_cut_or_longer(SignatureKind kind) {
        var key = key(kind);
        byte[] signature = key.sign(TEXT, NOON).content().toBytes();
        for (int at = 0; at < signature.length; at += 1 + signature.length / 200) {
            byte[] changed = signature.clone();
            changed[at] ^= (byte) (1 << (at % 8));
            assertThat(accepts(key, TEXT, signature(key, changed)))
                    .as("byte %d", at)
                    .isFalse();
        }
        for (int length : new int[] {1, 8, 63, signature.length - 1, signature.length + 1}) {
            assertThat(accepts(key, TEXT, signature(key, Arrays.copyOf(signature, length))))
                    .isFalse();
        }
        assertThat(accepts(key, TEXT, signature(key, new byte[signature.length])))
                .isFalse();
    }

    private static NoteSignature signature(SigningKey key, byte[] content) {
        return new NoteSignature(key.verifier().name(), key.verifier().id(), Octets.copyOf(content));
    }

    /** Adding the group's order to S gives another number with the same meaning: RFC 8032 wants it refused. */
    @Test
    void of_ed25519_have_one_form() {
        var key = key(SignatureKind.ED25519);
        byte[] signature = key.sign(TEXT, NOON).content().toBytes();
        byte[] s = new byte[33];
        for (int i = 0; i < 32; i++) {
            s[32 - i] = signature[32 + i];
        }
        var order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] larger = new BigInteger(1, s).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            signature[32 + i] = i < larger.length ? larger[larger.length - 1 - i] : 0;
        }
        assertThat(accepts(key, TEXT, signature(key, signature))).isFalse();
    }

    /** RFC 8032 section 7.1, test 2. */
    @Test
    void of_ed25519_are_those_of_the_rfc() {
        var publicKey = Octets.of("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        byte[] signature = HexFormat.of()
                .parseHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        assertThat(algorithms.holds(SignatureKind.ED25519, publicKey, new byte[] {0x72}, signature))
                .isTrue();
    }

    @Test
    void by_a_key_that_is_none_are_refused_and_do_not_throw() {
        for (var kind : SignatureKind.values()) {
            for (byte fill : new byte[] {0, 4, (byte) 0xff}) {
                var bytes = new byte[kind.keyBytes()];
                Arrays.fill(bytes, fill);
                assertThat(algorithms.holds(kind, Octets.copyOf(bytes), new byte[] {1}, new byte[64]))
                        .isFalse();
            }
        }
    }

    @Test
    void are_made_by_two_keys_while_an_old_one_and_a_new_one_overlap() {
        var ring = new KeyRing(folder.resolve("keys"), new SecureRandom());
        var first = ring.draw(NAME, SignatureKind.ED25519);
        assertThat(ring.all()).isEmpty();
        ring.keep(first, NOON);
        assertThat(ring.signing("another", NOON)).isEmpty();
        var second = ring.draw(NAME, SignatureKind.ED25519);
        ring.end(NAME, SignatureKind.ED25519, NOON.plusSeconds(10), NOON.plusSeconds(20));
        ring.keep(second, NOON.plusSeconds(10));
        assertThat(ring.signing(NAME, NOON.plusSeconds(15)))
                .extracting(SigningKey::verifier)
                .containsExactly(first.verifier(), second.verifier());
        assertThat(ring.ended(NOON.plusSeconds(19))).isEmpty();
        assertThat(ring.ended(NOON.plusSeconds(20))).containsExactly(first.verifier());
        ring.retire(first.verifier());
        assertThat(ring.ended(NOON.plusSeconds(20))).isEmpty();
        assertThat(ring.signing(NAME, NOON.plusSeconds(20)))
                .extracting(SigningKey::verifier)
                .containsExactly(second.verifier());
        assertThat(ring.all()).hasSize(2);
        assertThat(ring.all().getFirst().signer()).isEmpty();
    }

    @Test
    void are_not_made_by_keys_that_others_can_read() throws IOException {
        var path = folder.resolve("keys");
        var ring = new KeyRing(path, new SecureRandom());
        ring.keep(ring.draw(NAME, SignatureKind.ED25519), NOON);
        try (var files = Files.list(path)) {
            var file = files.findFirst().orElseThrow();
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        assertThatIllegalStateException().isThrownBy(ring::all);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatIllegalStateException().isThrownBy(() -> new KeyRing(path, new SecureRandom()));
    }
}
