package ipledger.right;

import ipledger.event.Provenance;
import ipledger.event.RightEvent.InvalidationOutcome;
import ipledger.identifier.AssetNumber;
import java.time.LocalDate;
import java.util.Optional;

/** 无效宣告请求审查决定. Enters the office's decision, on the day on which the parties were notified. */
public record DecideInvalidation(
        AssetNumber asset,
        String caseNumber,
        InvalidationOutcome outcome,
        Optional<String> remaining,
        LocalDate effectiveOn,
        Provenance provenance) {}
