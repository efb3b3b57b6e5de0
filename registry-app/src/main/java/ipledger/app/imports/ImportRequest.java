package ipledger.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * 导入申请. One file to take in, and on whose account.
 *
 * @param fileName as it was given, without folders
 * @param format the format's name; absent where it is to be found by the file's head
 * @param isDryRun true to judge every record and record none
 * @param who the officer, as the ledger names them
 * @param role the role in which they act
 */
public record ImportRequest(
        String fileName, Content content, Optional<String> format, boolean isDryRun, String who, String role) {

    /** 文件内容. Opens the file's bytes; called once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
