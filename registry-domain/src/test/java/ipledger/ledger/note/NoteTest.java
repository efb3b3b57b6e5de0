package ipledger.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ipledger.ledger.LedgerId;
import ipledger.ledger.Octets;
import ipledger.ledger.tree.TreeHash;
import ipledger.ledger.tree.TreeHead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("签名笔记 Signed notes, checkpoints and what is signed")
class NoteTest {
    /** The example of c2sp.org/signed-note. */
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** The example of c2sp.org/tlog-cosignature: a checkpoint and a witness's line. */
    private static final String COSIGNED = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    private static final SignatureCheck ED25519 = (kind, key, message, signature) -> {
        try {
            byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
            byte[] spki = Arrays.copyOf(prefix, prefix.length + key.length());
            System.arraycopy(key.toBytes(), 0, spki, prefix.length, key.length());
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException refused) {
            return false;
        }
    };

    @Test
    void accept_the_published_example() {
        var key = VerifierKey.parse(KEY);
        var note = SignedNote.parse(NOTE);
        assertThat(key.kind()).isEqualTo(SignatureKind.ED25519);
        assertThat(key).hasToString(KEY);
        assertThat(note).hasToString(NOTE);
        assertThat(note.check(List.of(key), ED25519).isAccepted()).isTrue();
        assertThat(note.check(List.of(), ED25519).isAccepted()).isFalse();
    }

    @Test
    void accept_the_published_key_of_another_implementation() {
        var line = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        assertThat(VerifierKey.parse(line)).hasToString(line);
    }

    @Test
    void refuse_a_key_with_any_character_changed_or_cut() {
        for (int at = 0; at < KEY.length(); at++) {
            var changed = new StringBuilder(KEY);
            changed.setCharAt(at, KEY.charAt(at) == 'A' ? 'B' : 'A');
            assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(changed.toString()));
            var cut = KEY.substring(0, at);
            assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(cut));
        }
    }

    @Test
    void find_every_forged_byte_of_text_and_signature() {
        var key = VerifierKey.parse(KEY);
        byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < note.length; at++) {
            byte[] changed = note.clone();
            changed[at] ^= 1;
            assertThat(accepted(changed, key)).as("byte %d", at).isFalse();
        }
    }

    private static boolean accepted(byte[] note, VerifierKey key) {
        try {
            return SignedNote.parse(note).check(List.of(key), ED25519).isAccepted();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void refuse_the_whole_note_for_one_forged_signature_of_a_known_key() {
        var key = VerifierKey.parse(KEY);
        var forged = new NoteSignature(key.name(), key.id(), Octets.copyOf(new byte[64]));
        var note = SignedNote.parse(NOTE);
        var both = new SignedNote(note.text(), List.of(note.signatures().getFirst(), forged));
        assertThat(both.check(List.of(key), ED25519).forged()).containsExactly(key);
        assertThat(both.check(List.of(key), ED25519).isAccepted()).isFalse();
        assertThat(note.with(List.of(forged)).signatures()).containsExactly(forged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nno dash\n",
                "text\n\n— name\n",
                "text\n\n— name AAAA\n",
                "text\n\n— name AAAAAA==\n",
                "text\n\n— na+me AAAAAAA=\n",
                "text\n\n— name AAAAAAA=",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— name AAAAAAB=\n",
                "text\n\n— name AAAAAAA\n",
                "te\rxt\n\n— name AAAAAAA=\n",
                "te\u0000xt\n\n— name AAAAAAA=\n",
                "text\n— name AAAAAAA=\n",
                "text\n\n— name AAAAAAA= \n",
                "text\n\n- name AAAAAAA=\n"
            })
    void refuse_what_is_no_note(String note) {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(note));
    }

    @Test
    void take_a_small_note_and_many_signatures_but_not_too_many() {
        assertThat(SignedNote.parse("text\n\n— name AAAAAAA=\n").signatures()).hasSize(1);
        var lines = "— name AAAAAAA=\n".repeat(SignedNote.MAX_SIGNATURES);
        assertThat(SignedNote.parse("a\n\nb\n\n" + lines).text()).isEqualTo("a\n\nb\n");
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse("a\n\n" + lines + "— name AAAAAAA=\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.parse(new byte[SignedNote.MAX_BYTES + 1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedNote.parse("a\n\n— n\u00ff AAAAAAA=\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Property
    void never_throw_anything_else_at_hostile_bytes(@ForAll byte[] bytes) {
        try {
            var note = SignedNote.parse(bytes);
            assertThat(note.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Test
    void hold_a_checkpoint_in_the_published_form() {
        var checkpoint = Checkpoint.parse(SignedNote.parse(COSIGNED).text());
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.head())
                .isEqualTo(new TreeHead(20_852_163, TreeHash.ofBase64("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")));
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(SignedNote.parse(COSIGNED).text());
        var signature = SignedNote.parse(COSIGNED).signatures().get(1);
        assertThat(signature.content().length()).isEqualTo(SignatureKind.ED25519_COSIGNATURE.signatureBytes());
        assertThat(signature.seconds(SignatureKind.ED25519_COSIGNATURE)).isEqualTo(1_679_315_147);
        assertThat(new String(
                        SignatureKind.ED25519_COSIGNATURE.message(signature.name(), checkpoint.text(), 1_679_315_147),
                        StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + checkpoint.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n9999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
                "o\n1\n",
                "o\n"
            })
    void refuse_what_is_no_checkpoint(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void name_the_ledger_in_their_origin() {
        var ledger = LedgerId.of("000102030405060708090a0b0c0d0e0f");
        assertThat(Checkpoint.origin("ledger.example.cn", ledger))
                .isEqualTo("ledger.example.cn/000102030405060708090a0b0c0d0e0f");
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.origin("a b", ledger));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.origin("a+b", ledger));
    }

    /** The structure of c2sp.org/tlog-cosignature, field by field. */
    @Test
    void sign_the_tree_and_both_names_by_ml_dsa() {
        var checkpoint = Checkpoint.parse(SignedNote.parse(COSIGNED).text());
        var message = ByteBuffer.wrap(
                SignatureKind.ML_DSA_44_COSIGNATURE.message("witness.example/w1", checkpoint.text(), 7));
        assertThat(text(message, 12)).isEqualTo("subtree/v1\n\0");
        assertThat(text(message, message.get())).isEqualTo("witness.example/w1");
        assertThat(message.getLong()).isEqualTo(7);
        assertThat(text(message, message.get())).isEqualTo("example.com/behind-the-sofa");
        assertThat(message.getLong()).isZero();
        assertThat(message.getLong()).isEqualTo(20_852_163);
        var root = new byte[32];
        message.get(root);
        assertThat(TreeHash.of(root)).isEqualTo(checkpoint.head().root());
        assertThat(message.hasRemaining()).isFalse();
    }

    private static String text(ByteBuffer in, int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** The example request of c2sp.org/tlog-witness. */
    @Test
    void are_submitted_to_a_witness_in_the_published_form() {
        var body = """
                old 20852014
                PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
                jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
                5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
                /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

                """ + COSIGNED;
        var request = WitnessRequest.parse(body);
        assertThat(request.oldSize()).isEqualTo(20_852_014);
        assertThat(request.path()).hasSize(4);
        assertThat(request.checkpoint().head().size()).isEqualTo(20_852_163);
        assertThat(request).hasToString(body);
        assertThat(WitnessRequest.parse("old 0\n\n" + COSIGNED).path()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old\n\n",
                "old 1",
                "old 01\n\nT",
                "old -1\n\nT",
                "older 1\n\nT",
                "old 1\nx\n\nT",
                "old 1\nPlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw\n\nT",
                "old 1\n\n\nT",
                "old 1\n\n",
            })
    void refuse_what_is_no_request_to_a_witness(String body) {
        var whole = body.replace("T", COSIGNED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WitnessRequest.parse(whole).checkpoint());
    }

    @Test
    void refuse_a_request_with_too_many_hashes() {
        var hash = TreeHash.EMPTY.toBase64() + "\n";
        assertThat(WitnessRequest.parse("old 1\n" + hash.repeat(63) + "\n" + COSIGNED)
                        .path())
                .hasSize(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WitnessRequest.parse("old 1\n" + hash.repeat(64) + "\n" + COSIGNED));
    }
}
