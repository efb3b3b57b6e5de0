package ipledger.right;

import ipledger.event.Provenance;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 终止 (未缴年费). Enters that the right ended for an unpaid annuity, from the day on which it fell due; restoration runs two months from the notice. */
public record LapseRight(
        AssetNumber asset, Optional<LocalDate> noticeOn, LocalDate effectiveOn, Provenance provenance) {}
