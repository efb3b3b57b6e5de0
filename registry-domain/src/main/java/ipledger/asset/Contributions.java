package ipledger.asset;

import ipledger.event.ContributionEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.DealingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 出资状况. All equity contributions of one asset. */
public record Contributions(List<Contribution> all) {
    static final Contributions NONE = new Contributions(List.of());

    public Contributions {
        all = List.copyOf(all);
    }

    /** The contribution of that dealing, whatever its stage. */
    public Optional<Contribution> of(DealingNumber dealing) {
        return all.stream()
                .filter(contribution -> contribution.dealing().equals(dealing))
                .findFirst();
    }

    Contributions evolve(ContributionEvent event) {
        return switch (event) {
            case ContributionAgreed e ->
                new Contributions(Stream.concat(
                                all.stream()
                                        .filter(contribution ->
                                                !contribution.dealing().equals(e.dealing())),
                                Stream.of(new Contribution(
                                        e.dealing(),
                                        e.terms(),
                                        Contribution.Stage.AGREED,
                                        e.effectiveOn(),
                                        Optional.empty(),
                                        e.effectiveOn())))
                        .toList());
            case ContributionCompleted e ->
                at(e.dealing(), Contribution.Stage.COMPLETED, e.effectiveOn(), Optional.of(e.deliveredOn()));
            case ContributionFailed e -> at(e.dealing(), Contribution.Stage.FAILED, e.effectiveOn(), Optional.empty());
            case ContributionReversed e ->
                at(e.dealing(), Contribution.Stage.REVERSED, e.effectiveOn(), Optional.empty());
        };
    }

    private Contributions at(
            DealingNumber dealing, Contribution.Stage stage, LocalDate day, Optional<LocalDate> deliveredOn) {
        return new Contributions(all.stream()
                .map(contribution -> contribution.dealing().equals(dealing)
                        ? contribution.at(stage, day, deliveredOn)
                        : contribution)
                .toList());
    }
}
