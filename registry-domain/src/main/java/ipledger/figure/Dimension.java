package ipledger.figure;

import ipledger.word.Codes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 维度. By what a figure may be split; as it was when the fact took effect. */
public enum Dimension {
    YEAR,
    QUARTER,
    MONTH,
    /** 五年规划期. */
    PLAN,
    COUNTY,
    /** 市内, 市外. */
    INSIDE,
    /** GB/T 4754 门类. */
    INDUSTRY,
    /** GB/T 4754 大类. */
    INDUSTRY_DIVISION,
    /** 主导产业. */
    LEADING_INDUSTRY,
    KIND,
    HOLDER_TYPE,
    HOLDER_SIZE,
    COUNTERPARTY_TYPE,
    COUNTERPARTY_INSIDE,
    /** 质权人. */
    BANK,
    DUE_YEAR,
    DEED,
    /** 关联交易: within one group, or not. */
    RELATION,
    /** 授权后月数: the points of a curve. */
    AFTER_GRANT;

    /** Where nothing is recorded. */
    public static final String UNKNOWN = "unknown";

    /** 关联方之间: the value of {@link #RELATION} within one group. */
    public static final String RELATED = "related";

    /** 非关联方之间. */
    public static final String UNRELATED = "unrelated";

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;
    private static final int FIRST_PLAN = 1951;
    private static final int YEARS_OF_PLAN = 5;

    /** In lower case with hyphens, as data and addresses write it. */
    public String text() {
        return Codes.text(this);
    }

    public static Optional<Dimension> of(String typed) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.text().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** True where a co-owned asset falls into several cells, by shares. */
    public boolean isOfHolder() {
        return switch (this) {
            case COUNTY, INSIDE, INDUSTRY, INDUSTRY_DIVISION, LEADING_INDUSTRY, HOLDER_TYPE, HOLDER_SIZE -> true;
            default -> false;
        };
    }

    public boolean isOfPeriod() {
        return switch (this) {
            case YEAR, QUARTER, MONTH, PLAN -> true;
            default -> false;
        };
    }

    /** The period in which a day lies, as the cell names it: {@code 2026}, {@code 2026-Q1}, {@code 2026-03}, {@code 2026-2030}. */
    public String periodOf(LocalDate day) {
        return switch (this) {
            case YEAR -> Integer.toString(day.getYear());
            case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
            case PLAN -> firstYearOfPlan(day) + "-" + (firstYearOfPlan(day) + YEARS_OF_PLAN - 1);
            default -> throw new IllegalArgumentException(this + " is no period");
        };
    }

    /** The last day of the period in which a day lies. */
    public LocalDate lastDayOfPeriod(LocalDate day) {
        return switch (this) {
            case YEAR -> LocalDate.of(day.getYear(), 12, 31);
            case QUARTER -> {
                var begin = LocalDate.of(
                        day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1, 1);
                yield begin.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
            }
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case PLAN -> LocalDate.of(firstYearOfPlan(day) + YEARS_OF_PLAN - 1, 12, 31);
            default -> throw new IllegalArgumentException(this + " is no period");
        };
    }

    /** How many periods the days from the one to the other lie in. */
    public long periodsWithin(LocalDate from, LocalDate to) {
        long years = (long) to.getYear() - from.getYear();
        return 1
                + switch (this) {
                    case YEAR -> years;
                    case QUARTER ->
                        years * QUARTERS + to.get(IsoFields.QUARTER_OF_YEAR) - from.get(IsoFields.QUARTER_OF_YEAR);
                    case MONTH -> ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
                    case PLAN -> (firstYearOfPlan(to) - firstYearOfPlan(from)) / YEARS_OF_PLAN;
                    default -> throw new IllegalArgumentException(this + " is no period");
                };
    }

    private static int firstYearOfPlan(LocalDate day) {
        return day.getYear() - Math.floorMod(day.getYear() - FIRST_PLAN, YEARS_OF_PLAN);
    }
}
