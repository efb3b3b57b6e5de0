package ipledger.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 杂凑. SHA-256 over byte strings laid end to end (FIPS 180-4). */
public final class Sha256 {
    public static final int LENGTH_BYTES = 32;

    /** Copied for each use: to look the algorithm up costs as much as to hash an event. */
    private static final MessageDigest FRESH = fresh();

    /** For hashes that are begun and ended in one call. */
    private static final ThreadLocal<MessageDigest> OWN = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    /** The hash of {@code bytes} as they are, without a tag before them. */
    public static byte[] of(byte[] bytes) {
        return own().digest(bytes);
    }

    public static byte[] of(byte tag, byte[]... parts) {
        var digest = own();
        digest.update(tag);
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** The hash of a tag and byte strings, of which no copies are made. */
    public static Octets over(byte tag, Octets... parts) {
        var digest = own();
        digest.update(tag);
        for (var part : parts) {
            part.into(digest);
        }
        return Octets.owning(digest.digest());
    }

    /** For bytes that come one after the other and are not kept. */
    public static MessageDigest digest() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException thePlatformsOwnCan) {
            throw new IllegalStateException(thePlatformsOwnCan);
        }
    }

    private static MessageDigest own() {
        var own = OWN.get();
        // Costs nothing where it is fresh; a call that was broken off may have left something in it.
        own.reset();
        return own;
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
