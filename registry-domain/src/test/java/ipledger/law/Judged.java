package ipledger.law;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.asset.AssetHistory;
import ipledger.dealing.Judgement;
import ipledger.event.AssetEvent;
import ipledger.identifier.AssetNumber;
import ipledger.rule.Article;
import ipledger.rule.HistoryRule;
import ipledger.rule.Provision;
import ipledger.rule.Refused;
import ipledger.rule.Rule;
import ipledger.rule.Rulebook;
import ipledger.rule.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks over the shoulder of the judgement: what was to be entered in which history, and what each rule says of it alone. */
final class Judged {
    private record Seen(AssetHistory history, AssetEvent event) {}

    private record Broken(String rule, AssetNumber asset, Optional<Long> entry) {
        static Broken of(Violation violation) {
            return new Broken(violation.rule(), violation.asset(), violation.entry());
        }
    }

    private final List<Seen> seen = new ArrayList<>();

    /** The whole law, and one rule more that permits everything and remembers it. */
    Rulebook law() {
        return new Rulebook(Stream.concat(Law.ALL.rules().stream(), Stream.of(new Witness(seen)))
                .toList());
    }

    void forget() {
        seen.clear();
    }

    /** What was refused is what the rules refuse one by one. */
    void namesAll(Refused refused) {
        var alone = new HashSet<Broken>();
        for (var history : seen.stream().map(Seen::history).distinct().toList())
            for (var rule : Law.ALL.rules()) alone.addAll(brokenBy(rule, history));
        var named = refused.violations().stream().map(Broken::of).collect(Collectors.toSet());
        assertThat(named).as("what the rules refuse one by one").isEqualTo(alone);
    }

    private List<Broken> brokenBy(Rule<?> rule, AssetHistory history) {
        var events = seen.stream()
                .filter(one -> one.history() == history)
                .map(Seen::event)
                .toList();
        return new Judgement(new Rulebook(List.of(rule)))
                .of(history, events).stream().map(Broken::of).toList();
    }

    private record Witness(List<Seen> seen) implements HistoryRule<AssetEvent> {
        @Override
        public Provision provision() {
            return Provision.forEveryRight("WITNESS-01", Article.OF_THE_REGISTER);
        }

        @Override
        public Class<AssetEvent> concerns() {
            return AssetEvent.class;
        }

        @Override
        public boolean permits(Rulebook law, AssetHistory known, AssetEvent event) {
            return seen.add(new Seen(known, event));
        }
    }
}
