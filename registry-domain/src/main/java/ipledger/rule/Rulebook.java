package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** 规则集. Rules in the order in which a refusal names them; it runs every one and never stops at the first no. */
public final class Rulebook {
    private final List<Rule<?>> rules;

    /** Of the whole law few rules concern an event: looked up once for each type of event. */
    private final ClassValue<Concerned> concerned = new ClassValue<>() {
        @Override
        protected Concerned computeValue(Class<?> event) {
            var all = rules.stream()
                    .filter(rule -> rule.concerns().isAssignableFrom(event))
                    .toList();
            return new Concerned(
                    all,
                    all.stream()
                            .filter(HistoryRule.class::isInstance)
                            .<HistoryRule<?>>map(HistoryRule.class::cast)
                            .toList());
        }
    };

    /** 相关规则. Those that an event of one type is judged by, and of them those that look at other entries. */
    private record Concerned(List<Rule<?>> all, List<HistoryRule<?>> onHistory) {}

    public Rulebook(List<? extends Rule<?>> rules) {
        this.rules = List.copyOf(rules);
        var ids = new HashSet<String>();
        for (var rule : rules)
            if (!ids.add(rule.provision().id()
                    + rule.provision().inForce().from()
                    + rule.provision().reach()))
                throw new IllegalArgumentException("two rules of one id and reach from the same day: "
                        + rule.provision().id());
    }

    /** All rules of several books. */
    public static Rulebook of(List<Rulebook> books) {
        return new Rulebook(books.stream().flatMap(book -> book.rules.stream()).toList());
    }

    public List<Rule<?>> rules() {
        return rules;
    }

    /** Every violation of {@code event}, by the law in force on {@code actOn}, against the asset just before it. */
    public List<Violation> violations(Asset before, AssetEvent event, LocalDate actOn) {
        var violations = new ArrayList<Violation>();
        for (var rule : concerned.get(event.getClass()).all())
            if (rule.provision().binds(before, event, actOn))
                violation(rule, before, event).ifPresent(violations::add);
        return violations;
    }

    /** Every violation of {@code event} as an entry of {@code known}, by the rules that look at other entries. */
    public List<Violation> violations(AssetHistory known, AssetEvent event) {
        var onHistory = concerned.get(event.getClass()).onHistory();
        if (onHistory.isEmpty()) return List.of();
        var nobody = Asset.unregistered(known.asset());
        var violations = new ArrayList<Violation>();
        for (var rule : onHistory)
            if (rule.provision().binds(nobody, event.effectiveOn()))
                violation(rule, known, event).ifPresent(violations::add);
        return violations;
    }

    private <E extends AssetEvent> Optional<Violation> violation(
            HistoryRule<E> rule, AssetHistory known, AssetEvent event) {
        var entry = rule.concerns().cast(event);
        if (rule.permits(this, known, entry)) return Optional.empty();
        return Optional.of(violated(rule, Asset.unregistered(known.asset()), entry));
    }

    private static <E extends AssetEvent> Violation violated(Rule<E> rule, Asset before, E event) {
        return new Violation(
                rule.provision().id(), rule.provision().basis(), before.number(), rule.particulars(before, event));
    }

    private static <E extends AssetEvent> Optional<Violation> violation(Rule<E> rule, Asset before, AssetEvent event) {
        var entry = rule.concerns().cast(event);
        if (rule.permits(before, entry)) return Optional.empty();
        return Optional.of(violated(rule, before, entry));
    }
}
