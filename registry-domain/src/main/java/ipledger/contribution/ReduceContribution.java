package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.Optional;

/** 减资. Records that a contributed asset stands for less in the capital. */
public record ReduceContribution(
        DealingNumber dealing,
        AssetNumber asset,
        Money contributedAmount,
        Optional<Share> shareholding,
        String reason,
        LocalDate effectiveOn,
        Provenance provenance) {}
