package ipledger.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * 磁盘余量. Whether there is room left on the disk of a folder. A database whose disk is full stops in the middle of things;
 * so writing stops before.
 */
public final class DiskRoom {
    /** Room for the server's own work: its log of one checkpoint, and what a repair needs. */
    static final long LEAST_BYTES = 512L << 20;

    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Path folder;
    private final long leastBytes;
    private volatile Looked looked = new Looked(0, Optional.empty(), true);

    /** One look at the disk: looking at every request would cost more than the request. */
    private record Looked(long at, Optional<String> shortage, boolean isNone) {}

    public DiskRoom(Path folder) {
        this(folder, LEAST_BYTES);
    }

    DiskRoom(Path folder, long leastBytes) {
        this.folder = folder;
        this.leastBytes = leastBytes;
    }

    /** What is short, if anything is; seen within the last second. */
    public Optional<String> shortage() {
        var last = looked;
        long now = System.nanoTime();
        if (last.isNone() || now - last.at() > PAUSE_NANOS) {
            last = new Looked(now, look(), false);
            looked = last;
        }
        return last.shortage();
    }

    private Optional<String> look() {
        try {
            long room = Files.getFileStore(folder).getUsableSpace();
            return room >= leastBytes
                    ? Optional.empty()
                    : Optional.of("The disk of " + folder + " is nearly full: " + room + " bytes are left, "
                            + leastBytes + " are needed 磁盘空间不足");
        } catch (IOException unreadable) {
            return Optional.of("The disk of " + folder + " cannot be looked at: " + unreadable.getMessage());
        }
    }
}
