package ipledger.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 杂凑. SHA-256 over byte strings laid end to end (FIPS 180-4). */
final class Sha256 {
    static final int LENGTH_BYTES = 32;

    private Sha256() {}

    static byte[] of(byte tag, byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(tag);
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
