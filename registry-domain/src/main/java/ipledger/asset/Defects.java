package ipledger.asset;

import ipledger.event.DealingNumber;
import ipledger.event.DefectEvent;
import ipledger.event.DefectEvent.ApplicationDeemedGivenUp;
import ipledger.event.DefectEvent.DefectCured;
import ipledger.event.DefectEvent.DefectNoted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** 限期改正状况. Every defect that was noted on one asset, in the order in which they came. */
public record Defects(List<Defect> all) {
    static final Defects NONE = new Defects(List.of());

    public Defects {
        all = List.copyOf(all);
    }

    /** The defect of that application that came last, whatever its state. */
    public Optional<Defect> of(DealingNumber dealing) {
        return all.reversed().stream()
                .filter(defect -> defect.dealing().equals(dealing))
                .findFirst();
    }

    /** What keeps that application from going on: a defect that runs, or that ended as given up. */
    public Optional<Defect> standingAgainst(DealingNumber dealing) {
        return of(dealing).filter(defect -> !defect.isCured());
    }

    /** The defects whose clock runs on {@code day}. */
    public List<Defect> openOn(LocalDate day) {
        return all.stream()
                .filter(defect -> defect.statusOn(day) == Defect.Status.OPEN)
                .toList();
    }

    Defects evolve(DefectEvent event) {
        return switch (event) {
            case DefectNoted e -> noted(e);
            case DefectCured e -> changed(e.dealing(), defect -> defect.cured(e.effectiveOn()));
            case ApplicationDeemedGivenUp e -> changed(e.dealing(), defect -> defect.closed(e.effectiveOn()));
        };
    }

    private Defects noted(DefectNoted e) {
        if (of(e.dealing())
                .filter(defect -> defect.statusOn(e.effectiveOn()) == Defect.Status.OPEN)
                .isPresent()) return this;
        var defect = new Defect(
                e.dealing(), e.matter(), e.leftOut(), e.effectiveOn(), e.lastDay(), Optional.empty(), Optional.empty());
        return new Defects(Stream.concat(all.stream(), Stream.of(defect)).toList());
    }

    private Defects changed(DealingNumber dealing, UnaryOperator<Defect> change) {
        var meant = standingAgainst(dealing).filter(defect -> defect.closedOn().isEmpty());
        return new Defects(all.stream()
                .map(defect -> meant.filter(defect::equals).isPresent() ? change.apply(defect) : defect)
                .toList());
    }
}
