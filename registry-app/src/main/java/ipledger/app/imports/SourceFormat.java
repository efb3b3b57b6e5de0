package ipledger.app.imports;

import java.io.IOException;
import java.io.InputStream;

/**
 * 数据格式. One format of one source: recognises its files and reads them record by record in constant memory. A pure
 * reading: it knows nothing of the register's state.
 */
public interface SourceFormat {
    /** Stable name for {@code --format}: {@code us-assignment-search}. */
    String name();

    /** True where a file that begins so is of this format. */
    boolean recognises(FileHead head);

    /**
     * Reads the whole file, handing over every record in the file's order.
     *
     * @param in the file's content, unpacked
     * @throws MalformedFile where the file cannot be read on, with the place and the reason
     */
    void read(InputStream in, FileHead head, RecordSink sink) throws IOException, MalformedFile;
}
