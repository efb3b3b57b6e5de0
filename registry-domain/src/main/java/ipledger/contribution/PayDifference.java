package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import java.time.LocalDate;

/** 补足出资. Records that a contributor made up a part of the difference. */
public record PayDifference(
        DealingNumber dealing, AssetNumber asset, Money amount, LocalDate effectiveOn, Provenance provenance) {}
