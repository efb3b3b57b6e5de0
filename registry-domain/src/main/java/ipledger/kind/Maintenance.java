package ipledger.kind;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * 维持方式. What keeps a right of a kind alive, and the grace after it was left undone.
 *
 * @param window how long before the last day a renewal may be applied for
 * @param renewedFor for how long a renewal runs
 * @param grace 宽限期, 滞纳期
 * @param surchargePercent 滞纳金, in per cent of the year's fee for each full month
 */
public record Maintenance(
        Regime regime,
        Optional<Period> window,
        Optional<Period> renewedFor,
        Optional<Period> grace,
        int surchargePercent,
        String basis) {
    /** 维持方式的类别. */
    public enum Regime {
        /** 年费. */
        ANNUITIES,
        /** 续展. */
        RENEWAL,
        /** 按年注册. */
        YEARLY_REGISTRATION,
        /** 无需维持. */
        NONE
    }

    private static final int MOST_MONTHS_CHARGED = 5;

    static final Maintenance NONE =
            new Maintenance(Regime.NONE, Optional.empty(), Optional.empty(), Optional.empty(), 0, "-");

    static Maintenance annuities(Optional<Period> grace, int surchargePercent, String basis) {
        return new Maintenance(Regime.ANNUITIES, Optional.empty(), Optional.empty(), grace, surchargePercent, basis);
    }

    static Maintenance renewal(Period window, Period renewedFor, Period grace, String basis) {
        return new Maintenance(
                Regime.RENEWAL, Optional.of(window), Optional.of(renewedFor), Optional.of(grace), 0, basis);
    }

    static Maintenance yearly() {
        return new Maintenance(
                Regime.YEARLY_REGISTRATION,
                Optional.empty(),
                Optional.of(Period.ofYears(1)),
                Optional.empty(),
                0,
                "域名注册服务合同");
    }

    /** 宽限期届满日. The last day on which what was due on {@code day} may still be done. */
    public Optional<LocalDate> graceEnd(LocalDate day) {
        return grace.map(day::plus);
    }

    /** 滞纳金比例. The surcharge in per cent of the year's fee for a payment on {@code paidOn}; none in the first month. */
    public int surchargePercentOn(LocalDate dueOn, LocalDate paidOn) {
        int months = 0;
        while (months < MOST_MONTHS_CHARGED && paidOn.isAfter(dueOn.plusMonths(months + 1L))) months++;
        return months * surchargePercent;
    }
}
