package ipledger.dealing;

import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import ipledger.rule.Rulebook;
import ipledger.rule.Violation;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 审查. Judges entries that are about to be made against the asset as it is just before each, in the order of effect: an
 * act dated before existing ones is put in its place, and acts already there that it would make unlawful refuse it too.
 */
public final class Judgement {
    private final Rulebook law;

    public Judgement(Rulebook law) {
        this.law = law;
    }

    /** Every violation that {@code events} would bring into {@code history}. */
    public List<Violation> of(AssetHistory history, List<? extends AssetEvent> events) {
        boolean reachesBack = reachesBack(history, events);
        Set<Violation> standing = reachesBack ? ofActs(history) : Set.of();
        var brought = new LinkedHashSet<Violation>();
        history.with(events, Instant.MAX).walk(Instant.MAX, (before, entry) -> {
            boolean isNew = entry.sequence() >= history.size();
            boolean isShakenAct = reachesBack && !entry.event().provenance().isFact();
            if (!isNew && !isShakenAct) return;
            law.violations(before, entry.event(), entry.effectiveOn()).stream()
                    .filter(violation -> isNew || !standing.contains(violation))
                    .forEach(brought::add);
        });
        return List.copyOf(brought);
    }

    private Set<Violation> ofActs(AssetHistory history) {
        var violations = new HashSet<Violation>();
        history.walk(Instant.MAX, (before, entry) -> {
            if (!entry.event().provenance().isFact())
                violations.addAll(law.violations(before, entry.event(), entry.effectiveOn()));
        });
        return violations;
    }

    private static boolean reachesBack(AssetHistory history, List<? extends AssetEvent> events) {
        return history.standing(Instant.MAX).stream()
                .anyMatch(entry ->
                        events.stream().anyMatch(event -> event.effectiveOn().isBefore(entry.effectiveOn())));
    }
}
