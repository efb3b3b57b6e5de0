package ipledger.dealing;

import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import ipledger.event.RectificationEvent.EntryVoided;
import ipledger.rule.Rulebook;
import ipledger.rule.Violation;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 审查. Judges entries that are about to be made against the asset as it is just before each, in the order of effect. An
 * act dated before existing ones is put in its place, a voided entry is taken out of it, and acts already there that
 * would thereby become unlawful refuse it too: they have to be voided in the same act.
 */
public final class Judgement {
    private final Rulebook law;

    public Judgement(Rulebook law) {
        this.law = law;
    }

    /** Every violation that {@code events} would bring into {@code history}. */
    public List<Violation> of(AssetHistory history, List<? extends AssetEvent> events) {
        var brought = new LinkedHashSet<Violation>();
        for (var event : events) brought.addAll(law.violations(history, event));
        if (shakes(history, events)) judgeAll(history, events, brought);
        else
            history.walkOn(
                    events,
                    (before, entry) -> brought.addAll(law.violations(before, entry.event(), entry.effectiveOn())));
        return List.copyOf(brought);
    }

    private void judgeAll(AssetHistory history, List<? extends AssetEvent> events, Set<Violation> brought) {
        var standing = ofActs(history);
        history.with(events, Instant.MAX).walk(Instant.MAX, (before, entry) -> {
            boolean isNew = entry.sequence() >= history.size();
            if (!isNew && entry.event().provenance().isFact()) return;
            for (var violation : law.violations(before, entry.event(), entry.effectiveOn()))
                if (isNew) brought.add(violation);
                else if (!standing.contains(new Broken(entry.sequence(), violation.rule())))
                    brought.add(violation.of(entry.sequence()));
        });
    }

    /** A rule that an act on record breaks already, by what became known after it. */
    private record Broken(long sequence, String rule) {}

    private Set<Broken> ofActs(AssetHistory history) {
        var broken = new HashSet<Broken>();
        history.walk(Instant.MAX, (before, entry) -> {
            if (entry.event().provenance().isFact()) return;
            for (var violation : law.violations(before, entry.event(), entry.effectiveOn()))
                broken.add(new Broken(entry.sequence(), violation.rule()));
        });
        return broken;
    }

    /** True where entries already there may be judged otherwise: something is put before them or taken from under them. */
    private static boolean shakes(AssetHistory history, List<? extends AssetEvent> events) {
        var last = history.lastEffect();
        for (var event : events)
            if (event instanceof EntryVoided
                    || last.filter(event.effectiveOn()::isBefore).isPresent()) return true;
        return false;
    }
}
