package ipledger.ledger.assetmap;

import ipledger.ledger.Octets;
import java.util.Arrays;

/** 页路径. Where a page of the map stands: the keys' leading half-bytes, one to a byte. */
public record PagePath(Octets nibbles) {
    public static final PagePath ROOT = new PagePath(Octets.copyOf(new byte[0]));

    /** The page that is {@code length} half-bytes on the way of {@code key}. */
    static PagePath of(MapKey key, int length) {
        var nibbles = new byte[length];
        for (int i = 0; i < length; i++) {
            nibbles[i] = (byte) key.nibble(i);
        }
        return new PagePath(Octets.copyOf(nibbles));
    }

    public int length() {
        return nibbles.length();
    }

    PagePath child(int nibble) {
        byte[] longer = Arrays.copyOf(nibbles.toBytes(), length() + 1);
        longer[length()] = (byte) nibble;
        return new PagePath(Octets.copyOf(longer));
    }
}
