package ipledger.app.imports.sheet;

import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.sheet.RowValues.CellFault;
import ipledger.app.ledger.axon.CommandOrigin.Idempotency;
import ipledger.ledger.Octets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 表格记录. The rows of one act, and the act; or what is wrong in their cells.
 *
 * @param id what the act is called: the dealing's number with act and stage, or the asset's
 * @param identity what makes two rows the same act: act, stage, dealing, assets
 * @param command present exactly where there is no fault
 */
record SheetRecord(List<RowValues> rows, String id, String identity, Optional<Object> command, List<CellFault> faults) {
    SheetRecord {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        if (command.isPresent() != faults.isEmpty()) throw new IllegalArgumentException("an act, or what is wrong");
    }

    ReadRecord record() {
        return new ReadRecord(place(), id.isEmpty() ? place() : id, reading());
    }

    private Reading reading() {
        return command.<Reading>map(act -> new Reading.Act(act, idempotency(act)))
                .orElseGet(() -> new Reading.Refused(
                        faults.stream().map(CellFault::reason).toList()));
    }

    private String place() {
        var numbers = rows.stream().map(row -> String.valueOf(row.number())).collect(Collectors.joining(", "));
        return (rows.size() == 1 ? "row " : "rows ") + numbers;
    }

    /** A command prints all that it says but for personal data, so its print stands for the request. */
    private Idempotency idempotency(Object act) {
        return new Idempotency("sheet:" + hash(identity), hash(act.toString()));
    }

    private static Octets hash(String text) {
        try {
            return Octets.copyOf(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
