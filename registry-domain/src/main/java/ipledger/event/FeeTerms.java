package ipledger.event;

import ipledger.money.Money;
import ipledger.party.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 许可费条款. How a licence is paid for.
 *
 * @param fixed 固定费, 入门费: the lump sum, or the fixed part beside a royalty
 * @param base 提成基数, what the royalty is reckoned from
 * @param rate 提成比例
 * @param perUnit 每件提成, where the base is counted in units
 * @param minimum 最低许可费 of a year
 * @param milestones 里程碑付款
 * @param useFirstPayLater 先使用后付费: used from the first day, paid for later
 * @param payFrom the day from which it is paid, where it is used first
 */
public record FeeTerms(
        Manner manner,
        Optional<Money> fixed,
        Optional<Base> base,
        Optional<Share> rate,
        Optional<Money> perUnit,
        Optional<Money> minimum,
        List<Milestone> milestones,
        boolean useFirstPayLater,
        Optional<LocalDate> payFrom) {
    public FeeTerms {
        milestones = List.copyOf(milestones);
    }

    /** 支付方式. */
    public enum Manner {
        /** 一次总付, also in instalments. */
        LUMP_SUM,
        /** 提成. */
        RUNNING,
        /** 入门费加提成. */
        MIXED,
        /** 里程碑付款. */
        MILESTONE,
        /** 无偿. */
        FREE
    }

    /** 提成基数. */
    public enum Base {
        /** 净销售额. */
        NET_SALES,
        /** 利润额. */
        PROFIT,
        /** 产值. */
        OUTPUT_VALUE,
        /** 件数. */
        UNITS
    }

    /** 里程碑. What has to be reached, and what is then paid. */
    public record Milestone(String reached, Money amount) {}

    /** True where it says all that its manner needs. */
    public boolean isComplete() {
        return switch (manner) {
            case FREE -> true;
            case LUMP_SUM -> fixed.isPresent();
            case RUNNING -> statesRoyalty();
            case MIXED -> fixed.isPresent() && statesRoyalty();
            case MILESTONE -> !milestones.isEmpty();
        };
    }

    private boolean statesRoyalty() {
        return base.filter(Base.UNITS::equals).isPresent() ? perUnit.isPresent() : base.isPresent() && rate.isPresent();
    }
}
