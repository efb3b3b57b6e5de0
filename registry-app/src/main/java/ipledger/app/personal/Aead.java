package ipledger.app.personal;

import ipledger.ledger.Octets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 认证加密. AES-256-GCM (NIST SP 800-38D): nonce, ciphertext and tag in one. A key seals far fewer messages than random nonces
 * allow (2^32).
 */
final class Aead {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** What sealing adds to the length. */
    static final int OVERHEAD_BYTES = NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final IntFunction<byte[]> random;

    /** @param random bytes that nobody can foresee, as many as asked for */
    Aead(IntFunction<byte[]> random) {
        this.random = random;
    }

    byte[] seal(Octets key, String context, byte[] plain) {
        var nonce = random.apply(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What was sealed, if it was sealed under this key for this context. */
    Optional<byte[]> open(Octets key, String context, byte[] sealed) {
        if (sealed.length < OVERHEAD_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), context)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException otherKeyOrAltered) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Cipher cipher(int mode, Octets key, byte[] nonce, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.toBytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
