package ipledger.asset;

import ipledger.event.RightEvent.InvalidationOutcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 无效宣告请求审查决定. What the office decided in a case, and whether it is final.
 *
 * @param remaining the claims or goods maintained, where it invalidates in part
 * @param sueBy the last day to sue
 * @param contestedOn the day on which a party sued
 * @param upheldOn the day of the final judgment that upheld it
 */
public record InvalidationDecision(
        String caseNumber,
        InvalidationOutcome outcome,
        Optional<String> remaining,
        LocalDate notifiedOn,
        LocalDate sueBy,
        Optional<LocalDate> contestedOn,
        Optional<LocalDate> upheldOn) {
    /** 未生效. True while it may still be sued against, or a court has it. */
    public boolean isPendingOn(LocalDate day) {
        return upheldOn.isEmpty() && (contestedOn.isPresent() || !day.isAfter(sueBy));
    }

    InvalidationDecision contested(LocalDate day) {
        return new InvalidationDecision(caseNumber, outcome, remaining, notifiedOn, sueBy, Optional.of(day), upheldOn);
    }

    InvalidationDecision upheld(LocalDate day) {
        return new InvalidationDecision(
                caseNumber, outcome, remaining, notifiedOn, sueBy, contestedOn, Optional.of(day));
    }
}
