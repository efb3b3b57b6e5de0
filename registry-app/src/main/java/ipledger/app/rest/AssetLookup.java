package ipledger.app.rest;

import ipledger.app.ledger.LedgerReader;
import ipledger.app.rest.problem.Problem;
import ipledger.app.rest.problem.ProblemThrown;
import ipledger.app.rest.problem.ProblemType;
import ipledger.identifier.AssetNumber;
import ipledger.projection.register.Extract;
import ipledger.projection.register.ExtractAnswer;
import ipledger.projection.register.RegisterQuery;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 资产查找. Which asset is meant by any of its numbers, typed in any usual way; where none is, the caller is told why. */
@Component
final class AssetLookup {
    /** So many numbers are known without asking the ledger. */
    private static final int MOST_KNOWN = 100_000;

    private final RegisterQuery register;
    private final LedgerReader ledger;

    /** Numbers that were found to be streams: nothing that was recorded goes away. */
    private final Set<AssetNumber> known = ConcurrentHashMap.newKeySet();

    AssetLookup(RegisterQuery register, LedgerReader ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    /** The principal number of the asset that {@code typed} names; found at once when it has just been entered. */
    AssetNumber principal(String typed) {
        var readings = AssetNumber.readings(typed);
        if (readings.size() == 1 && readings.getFirst().isPrincipal() && isStream(readings.getFirst())) {
            return readings.getFirst();
        }
        return switch (register.extract(typed, LocalDate.MAX)) {
            case ExtractAnswer.UnknownHere unknown ->
                readings.stream()
                        .filter(this::isStream)
                        .findFirst()
                        .orElseThrow(() -> unknown(typed, unknown.ledgerPosition()));
            case ExtractAnswer.UnknownSince parked -> parked.asset(); // the ledger knows more than the read side
            case ExtractAnswer answer -> known(typed, answer).asset().number();
        };
    }

    /** An asset's stream bears its principal number: to ask for that is a tenth of the work of an extract. */
    private boolean isStream(AssetNumber number) {
        if (known.contains(number)) return true;
        if (ledger.lastSequence(number.toString()).isEmpty()) return false;
        if (known.size() >= MOST_KNOWN) known.clear();
        known.add(number);
        return true;
    }

    /** The extract, where there is one. */
    Extract known(String typed, ExtractAnswer answer) {
        return switch (answer) {
            case Extract extract -> extract;
            case ExtractAnswer.UnknownHere unknown -> throw unknown(typed, unknown.ledgerPosition());
            case ExtractAnswer.NotKnownThen then ->
                throw ProblemThrown.of(ProblemType.NOT_KNOWN_THEN, typed, then.knownAt(), then.since());
            case ExtractAnswer.UnknownSince unknown ->
                throw ProblemThrown.of(ProblemType.UNKNOWN_SINCE, unknown.asset(), unknown.since());
            case ExtractAnswer.Ambiguous several ->
                throw ProblemThrown.of(
                        ProblemType.AMBIGUOUS_NUMBER,
                        typed,
                        several.assets().stream().map(AssetNumber::toString).collect(Collectors.joining(", ")));
        };
    }

    private static ProblemThrown unknown(String typed, long position) {
        return new ProblemThrown(Problem.of(ProblemType.UNKNOWN_ASSET, typed).with("ledgerPosition", position));
    }
}
