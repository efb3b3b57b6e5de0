package ipledger.figure;

import ipledger.asset.AssetHistory;
import ipledger.event.ProgrammeEvent;
import ipledger.event.ProgrammeEvent.DesignationEnded;
import ipledger.event.ProgrammeEvent.DesignationGranted;
import ipledger.event.ProgrammeEvent.DesignationKind;
import ipledger.event.ProgrammeEvent.DesignationLevel;
import ipledger.event.ProgrammeEvent.ValueEntered;
import ipledger.figure.Answer.Cell;
import ipledger.party.Holding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 规划指标的逐条计算. Looks at every designation once, and at every patent for each of its bearers. */
record PlainProgramme(Collection<AssetHistory> histories, Collection<ProgrammeEntry> programme) {
    private List<ProgrammeEvent> known(Question question) {
        var known = new ArrayList<ProgrammeEvent>();
        for (var entry : programme) if (!entry.recordedAt().isAfter(question.knownAt())) known.add(entry.event());
        return known;
    }

    private List<DesignationGranted> standing(Question question, DesignationKind kind, Set<DesignationLevel> levels) {
        var known = known(question);
        var standing = new ArrayList<DesignationGranted>();
        for (var event : known) {
            if (!(event instanceof DesignationGranted granted)
                    || granted.kind() != kind
                    || !levels.contains(granted.level())
                    || granted.effectiveOn().isAfter(question.to())) continue;
            boolean hasEnded = known.stream()
                    .anyMatch(other -> other instanceof DesignationEnded ended
                            && ended.programme().equals(granted.programme())
                            && !ended.effectiveOn().isAfter(question.to()));
            if (!hasEnded) standing.add(granted);
        }
        return standing;
    }

    Answer designated(Question question, Measure.Designated measure) {
        return answer(
                question, standing(question, measure.kind(), measure.levels()), measure.onlyWithoutPatent(), false);
    }

    Answer designatedRate(Question question, Measure.DesignatedRate measure) {
        return answer(question, standing(question, measure.kind(), EnumSet.allOf(DesignationLevel.class)), true, true);
    }

    private Answer answer(
            Question question, List<DesignationGranted> standing, boolean onlyWithoutPatent, boolean isRate) {
        var holders = onlyWithoutPatent ? patentHolders(question) : List.<PartyTraits>of();
        var cells = new TreeMap<List<String>, long[]>(PlainKeys::compare);
        var all = new long[2];
        for (var granted : standing) {
            var bearer = PartyTraits.of(granted.holder());
            boolean counts = !onlyWithoutPatent || holders.stream().noneMatch(bearer::isSameBody);
            var key = PlainKeys.of(question, Optional.empty(), bearer, Optional.empty());
            for (var cell : List.of(cells.computeIfAbsent(key, any -> new long[2]), all)) {
                cell[0]++;
                if (counts) cell[1]++;
            }
        }
        return new Answer(
                cell(List.of(), all, isRate),
                question.by().isEmpty()
                        ? List.of()
                        : cells.entrySet().stream()
                                .map(each -> cell(each.getKey(), each.getValue(), isRate))
                                .filter(cell -> cell.population() > 0)
                                .toList());
    }

    private static Cell cell(List<String> at, long[] counts, boolean isRate) {
        return new Cell(
                at,
                Optional.of(Fraction.of(counts[1])),
                isRate ? Optional.of(Fraction.of(counts[0])) : Optional.empty(),
                isRate ? counts[0] : counts[1],
                false);
    }

    private List<PartyTraits> patentHolders(Question question) {
        var holders = new ArrayList<PartyTraits>();
        for (var history : histories) {
            var asset = history.asOf(question.to(), question.knownAt());
            if (!Population.PATENTS.has(asset.kind()) || !asset.inForceOn(question.to())) continue;
            asset.title()
                    .holders()
                    .ifPresent(held -> held.holdings().stream()
                            .map(Holding::holder)
                            .map(PartyTraits::of)
                            .forEach(holders::add));
        }
        return holders;
    }

    Answer entered(Question question, Measure.Entered measure) {
        ValueEntered best = null;
        for (var event : known(question))
            if (event instanceof ValueEntered entered
                    && entered.series().equals(measure.series())
                    && !entered.effectiveOn().isAfter(question.to())
                    && (best == null || !entered.effectiveOn().isBefore(best.effectiveOn()))) best = entered;
        var value = Optional.ofNullable(best).map(entered -> Fraction.of(new BigDecimal(entered.value())));
        return new Answer(new Cell(List.of(), value, Optional.empty(), value.isPresent() ? 1 : 0, false), List.of());
    }
}
