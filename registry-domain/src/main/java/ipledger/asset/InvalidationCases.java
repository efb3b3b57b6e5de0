package ipledger.asset;

import ipledger.event.AssetKind;
import ipledger.event.RightEvent.InvalidationDecided;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 无效宣告案件. The cases in which the right is challenged, by their numbers: those that run, and those that the office decided.
 *
 * @param challenges the running requests for invalidation
 * @param decisions what the office decided on such requests
 */
public record InvalidationCases(List<String> challenges, List<InvalidationDecision> decisions) {
    static final InvalidationCases NONE = new InvalidationCases(List.of(), List.of());

    private static final int MONTHS_TO_SUE = 3;
    private static final int DAYS_TO_SUE_FOR_MARKS = 30;

    public InvalidationCases {
        challenges = List.copyOf(challenges);
        decisions = List.copyOf(decisions);
    }

    /** The decision in a case, where there is one. */
    public Optional<InvalidationDecision> decisionIn(String caseNumber) {
        return decisions.stream()
                .filter(decision -> decision.caseNumber().equals(caseNumber))
                .findFirst();
    }

    InvalidationCases requested(String caseNumber) {
        return new InvalidationCases(
                Stream.concat(challenges.stream(), Stream.of(caseNumber))
                        .distinct()
                        .toList(),
                decisions);
    }

    InvalidationCases closed(String caseNumber) {
        return new InvalidationCases(
                challenges.stream()
                        .filter(challenge -> !challenge.equals(caseNumber))
                        .toList(),
                decisions);
    }

    InvalidationCases decided(InvalidationDecided e, Optional<AssetKind> kind) {
        var decision = new InvalidationDecision(
                e.caseNumber(),
                e.outcome(),
                e.remaining(),
                e.effectiveOn(),
                sueBy(e.effectiveOn(), kind),
                Optional.empty(),
                Optional.empty());
        return new InvalidationCases(
                challenges,
                Stream.concat(others(e.caseNumber()), Stream.of(decision)).toList());
    }

    /** Three months (专利法 46); thirty days for marks (商标法 44, 45). */
    private static LocalDate sueBy(LocalDate notifiedOn, Optional<AssetKind> kind) {
        if (!Right.isCounted(notifiedOn)) return notifiedOn;
        return kind.filter(AssetKind.TRADEMARK::equals).isPresent()
                ? notifiedOn.plusDays(DAYS_TO_SUE_FOR_MARKS)
                : notifiedOn.plusMonths(MONTHS_TO_SUE);
    }

    InvalidationCases contested(String caseNumber, LocalDate day) {
        return redecided(caseNumber, decision -> decision.contested(day));
    }

    InvalidationCases upheld(String caseNumber, LocalDate day) {
        return redecided(caseNumber, decision -> decision.upheld(day));
    }

    private InvalidationCases redecided(String caseNumber, UnaryOperator<InvalidationDecision> change) {
        return new InvalidationCases(
                challenges,
                decisions.stream()
                        .map(decision -> decision.caseNumber().equals(caseNumber) ? change.apply(decision) : decision)
                        .toList());
    }

    /** The decision falls, and the case is open again. */
    InvalidationCases setAside(String caseNumber) {
        return new InvalidationCases(challenges, others(caseNumber).toList()).requested(caseNumber);
    }

    private Stream<InvalidationDecision> others(String caseNumber) {
        return decisions.stream().filter(decision -> !decision.caseNumber().equals(caseNumber));
    }
}
