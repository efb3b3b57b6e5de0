package ipledger.app.imports;

import java.nio.charset.StandardCharsets;

/**
 * 文件头. How a file begins, by which its format is found.
 *
 * @param fileName the name as it was given, without folders and packing suffix
 * @param bytes the first bytes, unpacked, at most {@link #LENGTH}
 */
public record FileHead(String fileName, byte[] bytes) {
    /** Bytes looked at. */
    public static final int LENGTH = 16 * 1024;

    /** The head as text, for formats that are text in UTF-8 or a superset of ASCII. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
