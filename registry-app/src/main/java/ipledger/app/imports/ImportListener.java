package ipledger.app.imports;

/** 导入旁听. Told of every record and of progress while an import runs. */
public interface ImportListener {
    /** Listens to nothing. */
    ImportListener NONE = new ImportListener() {
        @Override
        public void became(RecordOutcome outcome) {}

        @Override
        public void progress(ImportCounts counts, long bytesRead) {}
    };

    /** One record's outcome, in the file's order; in a real run what it tells is on disk. */
    void became(RecordOutcome outcome);

    /**
     * How far the import is.
     *
     * @param bytesRead bytes of the file as it was given, packed or not
     */
    void progress(ImportCounts counts, long bytesRead);
}
