package ipledger.app.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * 解压流. What comes out of a packed file, watched: it must not grow beyond all measure, and where it breaks off the place
 * is remembered, since parsers hide the cause.
 */
final class BoundedStream extends FilterInputStream {
    /** Bytes that one member may unpack to. */
    static final long MAX_BYTES = 64L << 30;

    /** How many times its packed size a member may become; real text stays below 40. */
    static final long MAX_RATIO = 200;

    /** Below this many unpacked bytes the ratio is not looked at. */
    static final long RATIO_FREE_BYTES = 16L << 20;

    private final LongSupplier packedBytes;
    private long bytes;
    private Optional<MalformedFile> failure = Optional.empty();

    BoundedStream(InputStream in, LongSupplier packedBytes) {
        super(in);
        this.packedBytes = packedBytes;
    }

    /** Why reading stopped, where it did. */
    Optional<MalformedFile> failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        try {
            int next = super.read();
            if (next >= 0) counted(1);
            return next;
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int got = super.read(buffer, offset, length);
            if (got > 0) counted(got);
            return got;
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) skipped++;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A parser may close what it was given; the next member of the archive is still to come. */
    @Override
    public void close() {}

    private void counted(int got) throws IOException {
        bytes += got;
        if (bytes > MAX_BYTES) throw new IOException("more than " + MAX_BYTES + " bytes unpacked");
        if (bytes > RATIO_FREE_BYTES && bytes / Math.max(1, packedBytes.getAsLong()) > MAX_RATIO)
            throw new IOException("unpacks to more than " + MAX_RATIO + " times its size");
    }

    private IOException remembered(IOException cause) {
        if (failure.isEmpty()) {
            var why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            failure = Optional.of(new MalformedFile(
                    "byte " + bytes + " (unpacked)",
                    "文件在此处中断或损坏，无法继续读取（" + why + "）",
                    "the file breaks off or is damaged here (" + why + ")"));
        }
        return cause;
    }
}
