package ipledger.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** 解包. Opens gzip and zip, one in the other as well, and hands over each member's content in turn, never whole. */
final class Unpacking {
    /** Members of one archive. */
    static final int MAX_MEMBERS = 10_000;

    /** Packings within one another: a zip of gzip files has two. */
    static final int MAX_DEPTH = 3;

    private static final int MAGIC_BYTES = 4;
    private static final int BUFFER_BYTES = 64 * 1024;

    /** 成员去向. Where the content of each member goes. */
    @FunctionalInterface
    interface Members {
        void take(String name, PushbackInputStream content, BoundedStream bounds);
    }

    private final LongSupplier packedBytes;
    private final Members members;
    private int taken;

    Unpacking(LongSupplier packedBytes, Members members) {
        this.packedBytes = packedBytes;
        this.members = members;
    }

    /** @throws MalformedFile where an archive cannot be read on; members before were handed over */
    void open(String name, InputStream in) throws MalformedFile {
        var bounds = new BoundedStream(in, packedBytes);
        try {
            open(name, bounds, 0);
        } catch (IOException e) {
            throw bounds.failure().orElseGet(() -> broken(name, e));
        }
    }

    private void open(String name, BoundedStream in, int depth) throws IOException, MalformedFile {
        var content = new PushbackInputStream(in, FileHead.LENGTH);
        var magic = content.readNBytes(MAGIC_BYTES);
        content.unread(magic);
        boolean isGzip = magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        boolean isZip = magic.length == MAGIC_BYTES && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3;
        if ((!isGzip && !isZip) || isSheet(name)) {
            if (++taken > MAX_MEMBERS) throw new IOException("more than " + MAX_MEMBERS + " members");
            members.take(name, content, in);
            return;
        }
        if (depth == MAX_DEPTH) throw new IOException("packed more than " + MAX_DEPTH + " times");
        if (isGzip) openGzip(name, content, depth);
        else openZip(name, content, depth);
    }

    private void openGzip(String name, InputStream packed, int depth) throws IOException, MalformedFile {
        var inner = new BoundedStream(new GZIPInputStream(packed, BUFFER_BYTES), packedBytes);
        nested(name.replaceFirst("(?i)\\.gz$", ""), inner, depth);
    }

    private void openZip(String name, InputStream packed, int depth) throws IOException, MalformedFile {
        var zip = new ZipInputStream(packed);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory()) continue;
            var member = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            nested(name + "!" + member, new BoundedStream(zip, packedBytes), depth);
        }
    }

    private void nested(String name, BoundedStream inner, int depth) throws IOException, MalformedFile {
        try {
            open(name, inner, depth + 1);
        } catch (IOException e) {
            throw inner.failure().orElseGet(() -> broken(name, e));
        }
    }

    /** An XLSX file is a zip, but one document. */
    private static boolean isSheet(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static MalformedFile broken(String name, IOException e) {
        var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new MalformedFile(name, "压缩文件损坏（" + why + "）", "the archive is damaged (" + why + ")");
    }
}
