package ipledger.asset;

import ipledger.event.AssetKind;
import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceEnd;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.LicenceEvent.LicenceTerms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 许可. A licence over this asset.
 *
 * @param terms as they stand after changes
 * @param recordedOn 备案日, the day on which the office recorded it; absent where it binds the parties only
 * @param recordedLate 逾期备案, true where it was recorded later than the law of the kind asks: taken, and marked so
 * @param lastDay the last day as it stands after changes; absent where none is stated
 */
public record Licence(
        DealingNumber dealing,
        LicenceTerms terms,
        LocalDate grantedOn,
        Optional<LocalDate> recordedOn,
        boolean recordedLate,
        Optional<String> recordNumber,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> endedOn,
        Optional<LicenceEnd> endGround) {

    private static final int MONTHS_TO_RECORD = 3;
    private static final LocalDate LAYOUT_DESIGN_RULES_OF_2026 = LocalDate.of(2026, 10, 15);

    /** True where nobody has ended it; its term may have run out all the same. */
    public boolean stands() {
        return endedOn.isEmpty();
    }

    /** The first day of use. */
    public LocalDate firstDay() {
        return terms.firstDay().orElse(grantedOn);
    }

    /** True where it stands on {@code day}, or will: not ended, term not run out. */
    public boolean standsOn(LocalDate day) {
        return endedOn.isEmpty() && lastDay.filter(day::isAfter).isEmpty();
    }

    /** True where it may be used on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return standsOn(day) && terms.firstDay().filter(day::isBefore).isEmpty();
    }

    /** True where some day lies within both its term and the one given. */
    public boolean meets(LocalDate first, Optional<LocalDate> last) {
        return lastDay.filter(first::isAfter).isEmpty()
                && last.filter(firstDay()::isAfter).isEmpty();
    }

    /** True where it rests on a decision and not on a contract. */
    public boolean isCompulsory() {
        return terms.kind() == LicenceKind.COMPULSORY;
    }

    /**
     * Three months from the day on which the contract took effect, for patents (专利实施许可合同备案办法 5), and for layout
     * designs by the regulations of 2026 (35); the other kinds know no such time.
     */
    private boolean isLate(LocalDate recorded, Optional<AssetKind> kind) {
        var bindingSince = terms.agreedOn().orElse(grantedOn);
        return asksForRecordalWithinMonths(bindingSince, kind)
                && bindingSince.isBefore(recorded) // a day beyond every calendar is before none
                && recorded.isAfter(bindingSince.plusMonths(MONTHS_TO_RECORD));
    }

    private static boolean asksForRecordalWithinMonths(LocalDate bindingSince, Optional<AssetKind> kind) {
        if (kind.isEmpty() || kind.get().isPatent()) return true;
        return kind.get() == AssetKind.LAYOUT_DESIGN && !bindingSince.isBefore(LAYOUT_DESIGN_RULES_OF_2026);
    }

    Licence recorded(LocalDate day, Optional<String> number, Optional<AssetKind> kind) {
        if (recordedOn.isPresent()) return this; // told by a second source
        return new Licence(
                dealing, terms, grantedOn, Optional.of(day), isLate(day, kind), number, lastDay, endedOn, endGround);
    }

    Licence until(LocalDate day) {
        return new Licence(
                dealing,
                terms,
                grantedOn,
                recordedOn,
                recordedLate,
                recordNumber,
                Optional.of(day),
                endedOn,
                endGround);
    }

    Licence on(LicenceTerms changed) {
        return new Licence(
                dealing,
                changed,
                grantedOn,
                recordedOn,
                recordedLate,
                recordNumber,
                changed.lastDay(),
                endedOn,
                endGround);
    }

    Licence ended(LocalDate day, LicenceEnd ground) {
        return new Licence(
                dealing,
                terms,
                grantedOn,
                recordedOn,
                recordedLate,
                recordNumber,
                lastDay,
                Optional.of(day),
                Optional.of(ground));
    }
}
