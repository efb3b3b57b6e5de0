package ipledger.app.imports;

import ipledger.app.ledger.Receipt;
import ipledger.app.ledger.axon.CommandOrigin;
import java.util.Optional;

/** 复核. Whether an act of a file waits for a second officer, and how it is put before one: as at every other door. */
public interface SecondOfficer {
    /** True where {@code act} of the officer of {@code origin} is registered only when another approves it. */
    boolean isAskedFor(Object act, CommandOrigin origin);

    /** Puts {@code act} before a second officer, after judging it; nothing of it is registered. */
    Proposed propose(Object act, CommandOrigin origin);

    /**
     * 已提请.
     *
     * @param number the proposal's number
     */
    record Proposed(String number, Optional<Receipt> receipt) {}
}
