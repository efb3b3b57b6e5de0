package ipledger.finding;

import ipledger.rule.Violation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 疑点. A rule that an established fact breaks; it stands beside the entry until a clerk settles it.
 *
 * @param sequence the entry, by its place in the asset's stream
 * @param resolution how a clerk settled it; absent while it is open
 */
public record Finding(long sequence, LocalDate effectiveOn, Violation violation, Optional<String> resolution) {
    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
