package ipledger.app.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 文件头. How a file begins, by which its format is found. */
public final class FileHead {
    /** Bytes looked at. */
    public static final int LENGTH = 16 * 1024;

    private final String fileName;
    private final byte[] bytes;

    /**
     * @param fileName the name as it was given, without folders and packing suffix
     * @param bytes the first bytes, unpacked, at most {@link #LENGTH}
     */
    public FileHead(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH));
    }

    public String fileName() {
        return fileName;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The head as text, for formats that are text in UTF-8 or a superset of ASCII. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
