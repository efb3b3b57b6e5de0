package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.Optional;

/** 失权. Records that the contributor lost the shares not paid for (公司法 52). */
public record LoseShares(
        DealingNumber dealing, Optional<Share> shareholding, LocalDate effectiveOn, Provenance provenance) {}
