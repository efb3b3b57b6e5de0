package ipledger.ledger;

import java.util.Base64;

/** 六十四进制. Base64 of RFC 4648 section 4 in its one canonical form: with padding, without stray bits. */
public final class Base64Text {
    private Base64Text() {}

    /** Throws {@link IllegalArgumentException} for anything but the one form that {@link #write} gives. */
    public static byte[] read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!write(bytes).equals(text)) {
            throw new IllegalArgumentException("not in the canonical form of Base64");
        }
        return bytes;
    }

    public static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
