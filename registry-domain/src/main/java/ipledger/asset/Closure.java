package ipledger.asset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 关闭. What stands on a right that has ended is closed with it: licences, pledges, contributions and transfers under way
 * on this asset have no object from {@code since} on. Derived from the right, never entered: where the right is restored
 * or renewed they stand again.
 *
 * @param since the day from which the right no longer stands
 * @param because why it ended
 * @param mayReviveUntil the last day on which the right may be restored or renewed, while it has not passed
 */
public record Closure(LocalDate since, EndCause because, Optional<LocalDate> mayReviveUntil) {
    /** 自始不存在. True where the right never existed; contracts performed before stay performed (专利法 47; 商标法 47). */
    public boolean neverExisted() {
        return because == EndCause.INVALIDATED;
    }
}
