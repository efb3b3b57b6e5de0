package ipledger.finding;

import ipledger.asset.AssetHistory;
import ipledger.asset.Entry;
import ipledger.event.RectificationEvent.FindingSettled;
import ipledger.rule.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 疑点清单. What the standing facts of an asset break, each against the asset as it was before it. Findings are derived from
 * the history and never stored, so a fact that arrives late settles what it explains, and the order of import is of no
 * consequence.
 */
public final class Findings {
    private final Rulebook law;

    public Findings(Rulebook law) {
        this.law = law;
    }

    /** All findings, open and settled, in the order of effect, by what was known at {@code knownAt}. */
    public List<Finding> of(AssetHistory history, Instant knownAt) {
        var settled = settledIn(history, knownAt);
        var known = history.knownAt(knownAt);
        var findings = new ArrayList<Finding>();
        history.walk(knownAt, (before, entry) -> {
            if (!entry.event().provenance().isFact()) return;
            var violations = Stream.concat(
                    law.violations(before, entry.event(), entry.effectiveOn()).stream(),
                    law.violations(known, entry.event()).stream());
            for (var violation : violations.toList())
                findings.add(new Finding(
                        entry.sequence(),
                        entry.effectiveOn(),
                        violation,
                        Optional.ofNullable(settled.get(new Settled(entry.sequence(), violation.rule())))));
        });
        return findings;
    }

    private record Settled(long sequence, String rule) {}

    private static Map<Settled, String> settledIn(AssetHistory history, Instant knownAt) {
        var settled = new HashMap<Settled, String>();
        for (Entry entry : history.standing(knownAt))
            if (entry.event() instanceof FindingSettled act)
                settled.put(new Settled(act.sequence(), act.rule()), act.resolution());
        return settled;
    }
}
