package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 续展. Enters a renewal; without a last day the law's ten years, or the year of a domain name, run on. */
public record RenewRight(
        AssetNumber asset,
        Optional<LocalDate> lastDay,
        LocalDate appliedOn,
        LocalDate effectiveOn,
        Provenance provenance) {}
