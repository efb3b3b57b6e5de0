package ipledger.asset;

import ipledger.asset.Contribution.Stage;
import ipledger.event.ContributionEvent;
import ipledger.event.ContributionEvent.ContributionAgreed;
import ipledger.event.ContributionEvent.ContributionCompleted;
import ipledger.event.ContributionEvent.ContributionFailed;
import ipledger.event.ContributionEvent.ContributionReduced;
import ipledger.event.ContributionEvent.ContributionRevalued;
import ipledger.event.ContributionEvent.ContributionReversed;
import ipledger.event.ContributionEvent.DifferencePaid;
import ipledger.event.ContributionEvent.OverValuationFound;
import ipledger.event.ContributionEvent.PaymentCalled;
import ipledger.event.ContributionEvent.Reward;
import ipledger.event.ContributionEvent.RewardSettled;
import ipledger.event.ContributionEvent.SharesLost;
import ipledger.event.DealingNumber;
import ipledger.money.Money;
import ipledger.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * 出资状况. All equity contributions of one asset.
 *
 * @param rewards 职务成果奖酬, of dealings of every kind
 */
public record Contributions(List<Contribution> all, List<Rewarded> rewards) {
    static final Contributions NONE = new Contributions(List.of(), List.of());

    public Contributions {
        all = List.copyOf(all);
        rewards = List.copyOf(rewards);
    }

    /** 职务成果奖酬. The share of those who made the asset in one dealing. */
    public record Rewarded(DealingNumber dealing, Party unit, Reward reward, LocalDate on) {}

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
            case ContributionRevalued e ->
                changed(
                        e.dealing(),
                        Contribution::stands,
                        contribution -> contribution.valuedAgain(
                                Stream.concat(contribution.revaluations().stream(), Stream.of(e.valuation()))
                                        .toList()));
            case OverValuationFound e ->
                changed(
                        e.dealing(),
                        Contribution::stands,
                        contribution -> contribution.lacking(new Contribution.Shortfall(
                                e.worth(),
                                contribution.terms().contributedAmount(),
                                Optional.empty(),
                                e.effectiveOn())));
            case DifferencePaid e ->
                changed(e.dealing(), Contribution::stands, contribution -> madeUp(contribution, e.amount()));
            case ContributionReduced e ->
                changed(
                        e.dealing(),
                        Contribution::stands,
                        contribution -> contribution.on(
                                contribution.terms().reducedTo(e.contributedAmount(), e.shareholding())));
            case PaymentCalled e ->
                changed(
                        e.dealing(),
                        Contribution::stands,
                        contribution -> contribution.called(new Contribution.Call(e.effectiveOn(), e.graceUntil())));
            case SharesLost e ->
                changed(
                        e.dealing(),
                        Contribution::stands,
                        contribution -> contribution.losing(new Contribution.Loss(e.shareholding(), e.effectiveOn())));
            case RewardSettled e ->
                new Contributions(
                        all,
                        Stream.concat(
                                        rewards.stream(),
                                        Stream.of(new Rewarded(e.dealing(), e.unit(), e.reward(), e.effectiveOn())))
                                .toList());
        };
    }

    private Contributions agreed(ContributionAgreed e) {
        if (of(e.dealing()).isPresent()) return this; // told by a second source
        var agreed = Contribution.agreed(e.dealing(), e.terms(), e.effectiveOn());
        return new Contributions(Stream.concat(all.stream(), Stream.of(agreed)).toList(), rewards);
    }

    private static Contribution madeUp(Contribution contribution, Money amount) {
        return contribution
                .shortfall()
                .filter(found -> found.madeUp()
                        .filter(so -> !so.currency().equals(amount.currency()))
                        .isEmpty())
                .map(found -> contribution.lacking(new Contribution.Shortfall(
                        found.worth(),
                        found.contributed(),
                        found.madeUp().map(amount::plus).or(() -> Optional.of(amount)),
                        found.foundOn())))
                .orElse(contribution);
    }

    /** Only from the stage that comes before: what does not fit is reported by a rule and moves nothing. */
    private Contributions moved(DealingNumber dealing, Stage from, UnaryOperator<Contribution> move) {
        return changed(dealing, contribution -> contribution.stage() == from, move);
    }

    private Contributions changed(
            DealingNumber dealing, Predicate<Contribution> where, UnaryOperator<Contribution> change) {
        return new Contributions(
                all.stream()
                        .map(contribution -> contribution.dealing().equals(dealing) && where.test(contribution)
                                ? change.apply(contribution)
                                : contribution)
                        .toList(),
                rewards);
    }
}
