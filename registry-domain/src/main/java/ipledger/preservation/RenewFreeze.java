package ipledger.preservation;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 续行保全. Enters a new order that keeps a freeze running in its rank. */
public record RenewFreeze(
        AssetNumber asset,
        String order,
        String renewalOrder,
        Optional<LocalDate> lastDay,
        LocalDate effectiveOn,
        Provenance provenance) {}
