package ipledger.asset;

import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingNumber;
import ipledger.event.ValuationEvent.Valuation;
import ipledger.money.Money;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 出资. An equity contribution of this asset.
 *
 * @param terms as they stand after a reduction
 * @param deliveredOn 交付日; both delivery and title count for the shareholder's rights (公司法 49)
 * @param changedOn the day on which it reached its stage
 * @param revaluations 重新评估, in the order in which they came
 * @param shortfall 作价过高, as it was found
 * @param call 催缴, the last one
 * @param lost 失权
 */
public record Contribution(
        DealingNumber dealing,
        ContributionTerms terms,
        Stage stage,
        LocalDate agreedOn,
        Optional<LocalDate> deliveredOn,
        LocalDate changedOn,
        List<Valuation> revaluations,
        Optional<Shortfall> shortfall,
        Optional<Call> call,
        Optional<Loss> lost) {
    public Contribution {
        revaluations = List.copyOf(revaluations);
    }

    /** 阶段. */
    public enum Stage {
        AGREED,
        COMPLETED,
        FAILED,
        REVERSED
    }

    /**
     * 作价过高. What it was worth, and what has been made up since.
     */
    public record Shortfall(Money worth, Money contributed, Optional<Money> madeUp, LocalDate foundOn) {
        /** 差额. What the contributor owes the company, before what was made up. */
        public Optional<Money> owed() {
            return contributed.currency().equals(worth.currency()) && contributed.isMoreThan(worth)
                    ? Optional.of(contributed.minus(worth))
                    : Optional.empty();
        }
    }

    /** 催缴. Called on a day, with a grace period. */
    public record Call(LocalDate calledOn, LocalDate graceUntil) {}

    /** 失权. The shares lost, and when. */
    public record Loss(Optional<Share> shareholding, LocalDate on) {}

    /** A contribution that was agreed. */
    static Contribution agreed(DealingNumber dealing, ContributionTerms terms, LocalDate day) {
        return new Contribution(
                dealing,
                terms,
                Stage.AGREED,
                day,
                Optional.empty(),
                day,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** 低于评估值作价. True where less is taken into the capital than the valuation says: admitted, and marked so. */
    public boolean isBelowValuation() {
        var valued = terms.valuation().amount();
        var contributed = terms.contributedAmount();
        return contributed.currency().equals(valued.currency()) && valued.isMoreThan(contributed);
    }

    /** True where it is agreed or completed, and neither failed nor reversed. */
    public boolean stands() {
        return stage == Stage.AGREED || stage == Stage.COMPLETED;
    }

    Contribution at(Stage reached, LocalDate day, Optional<LocalDate> delivered) {
        return new Contribution(
                dealing,
                terms,
                reached,
                agreedOn,
                delivered.or(() -> deliveredOn),
                day,
                revaluations,
                shortfall,
                call,
                lost);
    }

    Contribution on(ContributionTerms changed) {
        return new Contribution(
                dealing, changed, stage, agreedOn, deliveredOn, changedOn, revaluations, shortfall, call, lost);
    }

    Contribution valuedAgain(List<Valuation> all) {
        return new Contribution(dealing, terms, stage, agreedOn, deliveredOn, changedOn, all, shortfall, call, lost);
    }

    Contribution lacking(Shortfall found) {
        return new Contribution(
                dealing, terms, stage, agreedOn, deliveredOn, changedOn, revaluations, Optional.of(found), call, lost);
    }

    Contribution called(Call by) {
        return new Contribution(
                dealing,
                terms,
                stage,
                agreedOn,
                deliveredOn,
                changedOn,
                revaluations,
                shortfall,
                Optional.of(by),
                lost);
    }

    Contribution losing(Loss of) {
        return new Contribution(
                dealing,
                terms,
                stage,
                agreedOn,
                deliveredOn,
                changedOn,
                revaluations,
                shortfall,
                call,
                Optional.of(of));
    }
}
