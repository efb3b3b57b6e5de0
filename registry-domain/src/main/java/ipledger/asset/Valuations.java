package ipledger.asset;

import ipledger.event.ValuationEvent;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.event.ValuationEvent.ValuationPurpose;
import ipledger.event.ValuationEvent.ValuationRecorded;
import ipledger.event.ValuationEvent.ValuationWithdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 评估状况. All valuations of one asset, in the order in which they were recorded. */
public record Valuations(List<Valued> all) {
    static final Valuations NONE = new Valuations(List.of());

    public Valuations {
        all = List.copyOf(all);
    }

    /**
     * 评估登载. A valuation and what it was made for.
     *
     * @param withdrawnOn the day from which nobody may rely on it
     */
    public record Valued(
            Valuation valuation, ValuationPurpose purpose, LocalDate recordedOn, Optional<LocalDate> withdrawnOn) {
        boolean stands() {
            return withdrawnOn.isEmpty();
        }
    }

    /** 最近评估. The standing valuation with the latest reference date; of several of one day the one recorded last. */
    public Optional<Valued> latest() {
        return all.stream()
                .filter(Valued::stands)
                .reduce((one, next) -> next.valuation()
                                .referenceDate()
                                .isBefore(one.valuation().referenceDate())
                        ? one
                        : next);
    }

    /** The report of that number, withdrawn or not. */
    public Optional<Valued> of(String reportNumber) {
        return all.stream()
                .filter(valued -> valued.valuation().reportNumber().equals(reportNumber))
                .max(Comparator.comparing(Valued::stands));
    }

    Valuations evolve(ValuationEvent event) {
        return switch (event) {
            case ValuationRecorded e ->
                new Valuations(Stream.concat(
                                all.stream(),
                                Stream.of(new Valued(e.valuation(), e.purpose(), e.effectiveOn(), Optional.empty())))
                        .toList());
            case ValuationWithdrawn e ->
                new Valuations(all.stream()
                        .map(valued -> valued.stands()
                                        && valued.valuation().reportNumber().equals(e.reportNumber())
                                ? new Valued(
                                        valued.valuation(),
                                        valued.purpose(),
                                        valued.recordedOn(),
                                        Optional.of(e.effectiveOn()))
                                : valued)
                        .toList());
        };
    }
}
