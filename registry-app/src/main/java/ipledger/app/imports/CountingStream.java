package ipledger.app.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 计数流. Counts the bytes of the file as it was given, for progress and for the ratio of packing. */
final class CountingStream extends FilterInputStream {
    private long bytes;

    CountingStream(InputStream in) {
        super(in);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) bytes++;
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) bytes += got;
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
