package ipledger.asset;

import ipledger.event.ContributionEvent.ContributionTerms;
import ipledger.event.DealingNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 出资. An equity contribution of this asset.
 *
 * @param deliveredOn 交付日; both delivery and title count for the shareholder's rights (公司法 49)
 * @param changedOn the day on which it reached its stage
 */
public record Contribution(
        DealingNumber dealing,
        ContributionTerms terms,
        Stage stage,
        LocalDate agreedOn,
        Optional<LocalDate> deliveredOn,
        LocalDate changedOn) {

    /** 阶段. */
    public enum Stage {
        AGREED,
        COMPLETED,
        FAILED,
        REVERSED
    }

    /** 低于评估值作价. True where less is taken into the capital than the valuation says: admitted, and marked so. */
    public boolean isBelowValuation() {
        var valued = terms.valuation().amount();
        var contributed = terms.contributedAmount();
        return contributed.currency().equals(valued.currency()) && valued.isMoreThan(contributed);
    }

    Contribution at(Stage reached, LocalDate day, Optional<LocalDate> delivered) {
        return new Contribution(dealing, terms, reached, agreedOn, delivered.or(() -> deliveredOn), day);
    }
}
