package ipledger.rule;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** 规则集. Rules in the order in which a refusal names them; it runs every one and never stops at the first no. */
public final class Rulebook {
    private final List<Rule<?>> rules;

    /** Of the whole law few rules concern an event: looked up once for each type of event. */
    private final ClassValue<List<Rule<?>>> concerned = new ClassValue<>() {
        @Override
        protected List<Rule<?>> computeValue(Class<?> event) {
            return rules.stream()
                    .filter(rule -> rule.concerns().isAssignableFrom(event))
                    .toList();
        }
    };

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
        return concerned.get(event.getClass()).stream()
                .filter(rule -> rule.provision().binds(before, event, actOn))
                .flatMap(rule -> violation(rule, before, event))
                .toList();
    }

    /** Every violation of {@code event} as an entry of {@code known}, by the rules that look at other entries. */
    public List<Violation> violations(AssetHistory known, AssetEvent event) {
        var nobody = Asset.unregistered(known.asset());
        return concerned.get(event.getClass()).stream()
                .filter(rule -> rule.provision().binds(nobody, event.effectiveOn()))
                .flatMap(rule -> rule instanceof HistoryRule<?> one ? violation(one, known, event) : Stream.empty())
                .toList();
    }

    private <E extends AssetEvent> Stream<Violation> violation(
            HistoryRule<E> rule, AssetHistory known, AssetEvent event) {
        var entry = rule.concerns().cast(event);
        if (rule.permits(this, known, entry)) return Stream.empty();
        return Stream.of(violated(rule, Asset.unregistered(known.asset()), entry));
    }

    private static <E extends AssetEvent> Violation violated(Rule<E> rule, Asset before, E event) {
        return new Violation(
                rule.provision().id(), rule.provision().basis(), before.number(), rule.particulars(before, event));
    }

    private static <E extends AssetEvent> Stream<Violation> violation(Rule<E> rule, Asset before, AssetEvent event) {
        var entry = rule.concerns().cast(event);
        if (rule.permits(before, entry)) return Stream.empty();
        return Stream.of(violated(rule, before, entry));
    }
}
