package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.VarietyEnd;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 品种权提前终止. Enters that the authority ended a variety before its term; restoration runs two months from the notice. */
public record TerminateVariety(
        AssetNumber asset,
        VarietyEnd ground,
        Optional<LocalDate> noticeOn,
        LocalDate effectiveOn,
        Provenance provenance) {}
