package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.AnnuityPayment;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 缴纳年费. Enters that annuities are paid through a day. */
public record PayAnnuity(
        AssetNumber asset,
        LocalDate paidThrough,
        Optional<AnnuityPayment> payment,
        LocalDate effectiveOn,
        Provenance provenance) {}
