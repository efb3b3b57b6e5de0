package ipledger.app.ledger.export;

import ipledger.ledger.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** 行. The lines of an export one after the other, none longer than the format allows, and the hash over those before. */
final class Lines {
    /** The longest entry has some 1.9 MB: what is longer is no export and is not read into memory. */
    static final int MAX_BYTES = 1 << 21;

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_PRINTABLE = 0x7e;

    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 12];
    private int length;

    Lines(InputStream in) {
        this.in = in;
        this.digest = Sha256.digest();
    }

    /** The next line without its newline. {@code position} is the event that a flaw of the line is laid to. */
    String next(long position) throws IOException, Flawed {
        length = 0;
        while (true) {
            if (at == end && !fill()) {
                throw new Flawed(Reason.ENDS_EARLY, position, "the file ends within or before a line");
            }
            byte c = chunk[at++];
            if (c == '\n') {
                return new String(line, 0, length, StandardCharsets.US_ASCII);
            }
            if (c < FIRST_PRINTABLE || c > LAST_PRINTABLE) {
                throw new Flawed(Reason.MALFORMED, position, "a byte that stands in no line");
            }
            if (length == MAX_BYTES) {
                throw new Flawed(Reason.TOO_LONG, position, "a line of more than " + MAX_BYTES + " bytes");
            }
            if (length == line.length) {
                line = Arrays.copyOf(line, Math.min(MAX_BYTES, 2 * length));
            }
            line[length++] = c;
        }
    }

    /** Takes the line that was read last into the hash. */
    void count() {
        digest.update(line, 0, length);
        digest.update((byte) '\n');
    }

    /** SHA-256 over all lines that were counted, each with its newline. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean atEnd() throws IOException {
        return at == end && !fill();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk));
        return end > 0;
    }
}
