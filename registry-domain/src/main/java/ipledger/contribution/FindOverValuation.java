package ipledger.contribution;

import ipledger.event.DealingNumber;
import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import ipledger.money.Money;
import java.time.LocalDate;

/** 作价过高. Records that a contributed asset was found to be worth less than it was taken in for (公司法 49). */
public record FindOverValuation(
        DealingNumber dealing,
        AssetNumber asset,
        Money worth,
        String foundBy,
        LocalDate effectiveOn,
        Provenance provenance) {}
