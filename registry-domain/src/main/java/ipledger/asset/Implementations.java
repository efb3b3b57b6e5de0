package ipledger.asset;

import ipledger.event.ImplementationEvent;
import ipledger.event.ImplementationEvent.ImplementationRecorded;
import ipledger.event.ImplementationEvent.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 实施状况. How one asset was put to use, period by period, in the order in which it was recorded. */
public record Implementations(List<Use> all) {
    static final Implementations NONE = new Implementations(List.of());

    public Implementations {
        all = List.copyOf(all);
    }

    /** True where it was put to use in some way on or before {@code day}. */
    public boolean isImplementedBy(LocalDate day) {
        return all.stream().anyMatch(use -> !use.from().isAfter(day));
    }

    /** 产业化. True where products were made with it and sold, on or before {@code day}. */
    public boolean isIndustrialisedBy(LocalDate day) {
        return all.stream()
                .anyMatch(use -> use.kind().isIndustrial() && !use.from().isAfter(day));
    }

    Implementations evolve(ImplementationEvent event) {
        return switch (event) {
            case ImplementationRecorded e ->
                new Implementations(
                        Stream.concat(all.stream(), Stream.of(e.use())).toList());
        };
    }
}
