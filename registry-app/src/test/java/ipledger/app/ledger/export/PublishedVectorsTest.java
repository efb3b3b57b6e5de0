package ipledger.app.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.ledger.signing.Algorithms;
import ipledger.ledger.Octets;
import ipledger.ledger.note.SignatureKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Both verifiers' algorithms hold on published examples")
class PublishedVectorsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NOTHING = {};
    private static final int TIMEOUT_MINUTES = 5;

    /** C2SP CCTV, ML-DSA/accumulated: a hundred keys and signatures of ML-DSA-44 in one hash. */
    private static final String HUNDRED_OF_CCTV = "d51148e1f9f4fa1a723a6cf42e25f2a99eb5c1b378b3d2dbbd561b1203beeae4";

    /** GB/T 32918.5-2017 annex A. */
    private static final Octets SM2_KEY = Octets.of("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");

    private static final byte[] SM2_SIGNATURE =
            HEX.parseHex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                    + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");

    private static final byte[] MESSAGE = "message digest".getBytes(StandardCharsets.US_ASCII);

    private final Algorithms algorithms = new Algorithms();

    @TempDir
    Path folder;

    @Test
    void of_the_second_verifier() throws IOException, InterruptedException {
        assertThat(python()).isZero();
    }

    @Test
    void of_sm2() {
        assertThat(algorithms.holds(SignatureKind.SM2_SM3, SM2_KEY, MESSAGE, SM2_SIGNATURE))
                .isTrue();
        var hybrid = SM2_KEY.toBytes();
        hybrid[0] = 7;
        assertThat(algorithms.holds(SignatureKind.SM2_SM3, Octets.copyOf(hybrid), MESSAGE, SM2_SIGNATURE))
                .isFalse();
    }

    @Test
    void of_ml_dsa_44_in_both() throws IOException, InterruptedException, CryptoException {
        var seeds = new SHAKEDigest(128);
        var accumulated = new SHAKEDigest(128);
        var pairs = new ArrayList<String>();
        for (int i = 0; i < 100; i++) {
            var seed = new byte[32];
            seeds.doOutput(seed, 0, seed.length);
            var secret = new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed);
            var signer = new MLDSASigner();
            signer.init(true, secret);
            var signature = signer.generateSignature();
            var key = secret.getPublicKeyParameters().getEncoded();
            accumulated.update(key, 0, key.length);
            accumulated.update(signature, 0, signature.length);
            assertThat(algorithms.holds(SignatureKind.ML_DSA_44_COSIGNATURE, Octets.copyOf(key), NOTHING, signature))
                    .isTrue();
            pairs.add(HEX.formatHex(key) + " " + HEX.formatHex(signature));
        }
        var hash = new byte[32];
        accumulated.doFinal(hash, 0, hash.length);
        assertThat(HEX.formatHex(hash)).isEqualTo(HUNDRED_OF_CCTV);

        var file = folder.resolve("pairs");
        assertThat(python(Files.write(file, pairs).toString())).isZero();
        var last = pairs.getLast();
        assertThat(python(Files.writeString(file, last.substring(0, last.length() - 1) + "1\n")
                        .toString()))
                .isEqualTo(1);
    }

    private int python(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("python3", Path.of("..", "ops", "verify", "vectors.py").toString()));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
