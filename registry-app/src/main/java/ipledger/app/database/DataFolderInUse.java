package ipledger.app.database;

import java.nio.file.Path;

/** 数据目录占用. Another process keeps its data in this folder; two registries on one folder would be two ledgers. */
public final class DataFolderInUse extends RuntimeException {
    DataFolderInUse(Path folder, String holder) {
        super("The data folder " + folder + " is in use by process " + holder
                + ". Stop it, or start with another folder. 数据目录正被另一进程使用。");
    }
}
