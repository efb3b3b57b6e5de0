package ipledger.app.imports;

/** 导入正在进行. Another import runs on this ledger; this one has done nothing. */
public final class ImportRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportRunning() {
        super("another import runs on this ledger");
    }
}
