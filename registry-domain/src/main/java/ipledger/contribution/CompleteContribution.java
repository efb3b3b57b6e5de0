package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import java.time.LocalDate;

/**
 * 出资完成. Records that the assets are delivered and title is registered to the company (公司法 49).
 *
 * @param deliveredOn 交付日, not after {@code effectiveOn}
 */
public record CompleteContribution(
        DealingNumber dealing, LocalDate deliveredOn, LocalDate effectiveOn, Provenance provenance) {}
