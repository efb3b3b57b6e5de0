package ipledger.licence;

import ipledger.event.DealingNumber;
import ipledger.event.LicenceEvent.LicenceTerms;
import ipledger.event.Provenance;
import java.time.LocalDate;

/**
 * 许可内容变更. Records that a licence now has {@code terms}, on all assets on which it stands; every rule for giving a licence holds for them.
 */
public record ChangeLicence(DealingNumber dealing, LicenceTerms terms, LocalDate effectiveOn, Provenance provenance) {}
