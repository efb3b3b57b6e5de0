package ipledger.asset;

import ipledger.asset.Contribution.Stage;
import ipledger.event.ContributionEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.DealingNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
            case ContributionAgreed e -> agreed(e);
            case ContributionCompleted e ->
                moved(
                        e.dealing(),
                        Stage.AGREED,
                        contribution ->
                                contribution.at(Stage.COMPLETED, e.effectiveOn(), Optional.of(e.deliveredOn())));
            case ContributionFailed e ->
                moved(
                        e.dealing(),
                        Stage.AGREED,
                        contribution -> contribution.at(Stage.FAILED, e.effectiveOn(), Optional.empty()));
            case ContributionReversed e ->
                moved(
                        e.dealing(),
                        Stage.COMPLETED,
                        contribution -> contribution.at(Stage.REVERSED, e.effectiveOn(), Optional.empty()));
        };
    }

    private Contributions agreed(ContributionAgreed e) {
        if (of(e.dealing()).isPresent()) return this; // told by a second source
        var agreed = new Contribution(
                e.dealing(), e.terms(), Stage.AGREED, e.effectiveOn(), Optional.empty(), e.effectiveOn());
        return new Contributions(Stream.concat(all.stream(), Stream.of(agreed)).toList());
    }

    /** Only from the stage that comes before: what does not fit is reported by a rule and moves nothing. */
    private Contributions moved(DealingNumber dealing, Stage from, UnaryOperator<Contribution> move) {
        return new Contributions(all.stream()
                .map(contribution -> contribution.dealing().equals(dealing) && contribution.stage() == from
                        ? move.apply(contribution)
                        : contribution)
                .toList());
    }
}
