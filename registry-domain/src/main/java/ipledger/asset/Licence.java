package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceTerms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 许可. A licence over this asset.
 *
 * @param recordedOn 备案日, the day on which the office recorded it; absent where it binds the parties only
 * @param lastDay the last day as it stands after changes; absent where none is stated
 */
public record Licence(
        DealingNumber dealing,
        LicenceTerms terms,
        LocalDate grantedOn,
        Optional<LocalDate> recordedOn,
        Optional<String> recordNumber,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> endedOn,
        Optional<LicenceEnd> endGround) {

    private static final int MONTHS_TO_RECORD = 3;

    /** True where nobody has ended it; its term may have run out all the same. */
    public boolean stands() {
        return endedOn.isEmpty();
    }

    /** True where it stands on {@code day}: not ended, term not run out. */
    public boolean inForceOn(LocalDate day) {
        return endedOn.isEmpty() && lastDay.filter(day::isAfter).isEmpty();
    }

    /**
     * 逾期备案. True where it was recorded later than three months after the contract took effect: taken, and marked so
     * (专利实施许可合同备案办法 5).
     */
    public boolean isRecordedLate() {
        var bindingSince = terms.agreedOn().orElse(grantedOn);
        return recordedOn
                .filter(bindingSince::isBefore) // a day beyond every calendar is before none
                .filter(day -> day.isAfter(bindingSince.plusMonths(MONTHS_TO_RECORD)))
                .isPresent();
    }

    Licence recorded(LocalDate day, Optional<String> number) {
        if (recordedOn.isPresent()) return this; // told by a second source
        return new Licence(dealing, terms, grantedOn, Optional.of(day), number, lastDay, endedOn, endGround);
    }

    Licence until(LocalDate day) {
        return new Licence(dealing, terms, grantedOn, recordedOn, recordNumber, Optional.of(day), endedOn, endGround);
    }

    Licence ended(LocalDate day, LicenceEnd ground) {
        return new Licence(
                dealing, terms, grantedOn, recordedOn, recordNumber, lastDay, Optional.of(day), Optional.of(ground));
    }
}
