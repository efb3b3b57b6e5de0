package ipledger.figure;

import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.asset.Pledge;
import ipledger.figure.Answer.Cell;
import ipledger.figure.PlainFlows.Item;
import ipledger.figure.PlainFlows.Priced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 时点质押的逐条计算. Folds every asset as of the day, and looks at every pledge that is in force on it. */
record PlainPledges(Collection<AssetHistory> histories, Collection<ProgrammeEntry> programme) {
    private List<Done> inForce(Question question, Population population, Deed deed) {
        var standing = new ArrayList<Done>();
        for (var history : histories) {
            var asset = history.asOf(question.to(), question.knownAt());
            if (!population.has(asset.kind())) continue;
            for (var pledge : asset.pledges().inForceOn(question.to()))
                of(asset, pledge, deed).ifPresent(standing::add);
        }
        return standing;
    }

    private static Optional<Done> of(Asset asset, Pledge pledge, Deed deed) {
        var done = PlainDeeds.pledge(
                        deed, asset, asset, pledge, pledge.registeredOn().orElseThrow())
                .worth(PlainDeeds.worth(asset, pledge));
        if (deed == Deed.STANDING) return Optional.of(done);
        return pledge.financing()
                .balance()
                .map(balance -> done.of(pledge.dealing().toString(), Optional.of(balance.outstanding())));
    }

    private Priced priced(List<Done> standing, Question question) {
        return new Priced(PlainParities.of(programme, question.knownAt()), PlainFlows.legs(standing));
    }

    Answer standing(Question question, Measure.Standing measure) {
        var standing = inForce(question, measure.population(), measure.deed());
        var priced = priced(standing, question);
        return PlainFlows.answer(
                question, standing, (at, items) -> PlainFlows.cell(measure.counted(), at, items, priced, Map.of()));
    }

    Answer loanToValue(Question question, Measure.LoanToValue measure) {
        var standing = inForce(question, measure.population(), Deed.STANDING);
        var priced = priced(standing, question);
        return PlainFlows.answer(question, standing, (at, items) -> loanToValue(at, items, priced));
    }

    private static Cell loanToValue(List<String> at, List<Item> items, Priced priced) {
        var secured = Fraction.ZERO;
        var valued = Fraction.ZERO;
        var dealings = new HashSet<String>();
        for (var item : items) {
            var amount = priced.of(item);
            var worth = item.done().worth();
            if (!item.counts() || amount.isEmpty() || worth.isEmpty()) continue;
            long among = worth.get().ofAll() ? priced.legs().getOrDefault(PlainFlows.dealing(item.done()), 1) : 1;
            secured = secured.plus(amount.get());
            valued = valued.plus(
                    Fraction.of(worth.get().yuan()).over(Fraction.of(among)).times(item.weight()));
            dealings.add(PlainFlows.dealing(item.done()));
        }
        return new Cell(at, Optional.of(secured), Optional.of(valued), dealings.size(), false, priced.unpriced(items));
    }

    Answer concentration(Question question, Measure.Concentration measure) {
        var standing = inForce(question, measure.population(), Deed.STANDING);
        var priced = priced(standing, question);
        return PlainFlows.answer(question, standing, (at, items) -> largest(at, items, priced, measure.among()));
    }

    /** Where several pledge together, the first of them stands for all where nothing splits the figure. */
    private static Cell largest(List<String> at, List<Item> items, Priced priced, Measure.Among among) {
        var byName = new HashMap<String, Fraction>();
        var all = Fraction.ZERO;
        for (var item : items) {
            var amount = priced.of(item);
            if (!item.counts() || amount.isEmpty()) continue;
            all = all.plus(amount.get());
            var name = among == Measure.Among.PLEDGORS
                    ? item.who().key()
                    : item.done().counterparty().map(bank -> bank.name()).orElse(Dimension.UNKNOWN);
            byName.merge(name, amount.get(), Fraction::plus);
        }
        var largest = byName.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(Measure.Concentration.LARGEST)
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Cell(at, Optional.of(largest), Optional.of(all), byName.size(), false, priced.unpriced(items));
    }
}
