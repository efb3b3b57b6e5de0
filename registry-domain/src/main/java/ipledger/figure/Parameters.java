package ipledger.figure;

import ipledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** 参数. Dated values on which definitions rest; each holds from its day until the next. */
public final class Parameters {
    /** 普惠: the most that a small loan secures, in yuan. */
    private static final NavigableMap<LocalDate, BigDecimal> SMALL_LOAN = new TreeMap<>();

    /** 常住人口 of the city, by the censuses of 2010 and 2020. */
    private static final NavigableMap<LocalDate, Long> INHABITANTS = new TreeMap<>();

    static {
        SMALL_LOAN.put(LocalDate.MIN, new BigDecimal("10000000"));
        SMALL_LOAN.put(LocalDate.of(2024, 1, 1), new BigDecimal("20000000"));
        INHABITANTS.put(LocalDate.MIN, 7_141_462L);
        INHABITANTS.put(LocalDate.of(2020, 11, 1), 6_645_243L);
    }

    /** 高质押融资: an invention patent is of high value where one pledge over it secures at least so much, in yuan. */
    private static final BigDecimal HIGH_PLEDGE = new BigDecimal("10000000");

    /** 中间价: a day without one takes the last before it, of so many days at most. */
    public static final int PARITY_DAYS = 14;

    private Parameters() {}

    /** True where a pledge that secures so much makes an invention patent one of high value. */
    public static boolean isHighPledge(Money secured) {
        return secured.currency().equals("CNY") && secured.amount().compareTo(HIGH_PLEDGE) >= 0;
    }

    /** True where a registration of that amount on that day is a small loan. */
    public static boolean isSmallLoan(BigDecimal yuan, LocalDate day) {
        return yuan.compareTo(SMALL_LOAN.floorEntry(day).getValue()) <= 0;
    }

    /** By the day from which it holds, the first from the beginning: the most that a small loan secures, in yuan. */
    public static NavigableMap<LocalDate, BigDecimal> smallLoans() {
        return Collections.unmodifiableNavigableMap(SMALL_LOAN);
    }

    public static long inhabitants(LocalDate day) {
        return INHABITANTS.floorEntry(day).getValue();
    }
}
