package ipledger.app.imports;

/** 导入计数. What became of the records of a file; every record is in exactly one of the four. */
public record ImportCounts(long records, long accepted, long already, long refused, long notOfConcern) {
    /** Before the first record. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    public ImportCounts {
        if (accepted + already + refused + notOfConcern != records)
            throw new IllegalStateException("counts do not add up: " + accepted + " accepted + " + already
                    + " already there + " + refused + " refused + " + notOfConcern + " not of concern, of " + records);
    }

    ImportCounts plus(RecordOutcome.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new ImportCounts(records + 1, accepted + 1, already, refused, notOfConcern);
            case ALREADY_THERE -> new ImportCounts(records + 1, accepted, already + 1, refused, notOfConcern);
            case REFUSED -> new ImportCounts(records + 1, accepted, already, refused + 1, notOfConcern);
            case NOT_OF_CONCERN -> new ImportCounts(records + 1, accepted, already, refused, notOfConcern + 1);
        };
    }
}
