package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 欠缴年费. Enters that an annuity was not paid by its day; without a day the six months of grace run. */
public record NoteMissedAnnuity(
        AssetNumber asset,
        LocalDate dueOn,
        Optional<LocalDate> graceUntil,
        LocalDate effectiveOn,
        Provenance provenance) {}
