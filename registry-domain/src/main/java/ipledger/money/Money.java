package ipledger.money;

import ipledger.identifier.Malformed;
import ipledger.identifier.Typed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 金额. An exact amount that is not negative, in a currency of ISO 4217, with just that currency's minor units. Text:
 * {@code 1000000.50 CNY}.
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    /** The longest amount, in digits before the point: far above any sum, and it bounds the arithmetic. */
    private static final int MOST_DIGITS = 18;

    private static final String YUAN = "CNY";
    private static final Map<String, String> CURRENCY_WORDS = Map.ofEntries(
            Map.entry("¥", YUAN),
            Map.entry("RMB", YUAN),
            Map.entry("人民币", YUAN),
            Map.entry("元", YUAN),
            Map.entry("圆", YUAN),
            Map.entry("人民币元", YUAN),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("英镑", "GBP"),
            Map.entry("日元", "JPY"),
            Map.entry("HK$", "HKD"),
            Map.entry("港元", "HKD"),
            Map.entry("港币", "HKD"));
    private static final Pattern TYPED = Pattern.compile(
            "(?<before>[^\\d.,+-]*)(?<sign>[+-]?)(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>[百千]?[万亿]?)(?<after>[^\\d.,]*)");
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,4}(,\\d{4})+(\\.\\d+)?");

    public Money {
        int minorDigits = minorDigits(currency, currency);
        if (amount.signum() < 0) {
            throw new Malformed(amount.toPlainString(), "money.negative");
        }
        if (amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new Malformed(amount.toString(), "money.too-large", MOST_DIGITS);
        }
        var stripped = amount.stripTrailingZeros();
        if (stripped.scale() > minorDigits) {
            throw new Malformed(stripped.toPlainString() + " " + currency, "money.minor-units", currency, minorDigits);
        }
        amount = amount.setScale(minorDigits);
    }

    /** {@code 1,000,000.50 CNY}, {@code ¥100万}, 3.2亿元, {@code USD 5000}; without a currency it is refused. */
    public static Money of(String typed) {
        var compact = Typed.compact(typed);
        var match = TYPED.matcher(compact);
        if (!match.matches()) {
            throw new Malformed(typed, "money.form");
        }
        var number = part(match.group("number"));
        if (number.contains(",") && !THOUSANDS.matcher(number).matches()) {
            throw new Malformed(typed, "money.commas");
        }
        if (part(match.group("sign")).equals("-")) {
            throw new Malformed(typed, "money.negative");
        }
        var currency = currencyOf(
                typed, part(match.group("before")), part(match.group("after")).replaceFirst("(?<=元|圆)[整正]$", ""));
        var digits = number.replace(",", "");
        if (digits.length() > 2 * MOST_DIGITS) {
            throw new Malformed(typed, "money.too-large", MOST_DIGITS);
        }
        var amount = new BigDecimal(digits).multiply(factor(part(match.group("unit"))));
        int minorDigits = minorDigits(typed, currency);
        if (amount.stripTrailingZeros().scale() > minorDigits) {
            throw new Malformed(typed, "money.minor-units", currency, minorDigits);
        }
        return new Money(amount, currency);
    }

    /** An amount apart from its currency, as two cells of a sheet give them. */
    public static Money of(String typedAmount, String typedCurrency) {
        return of(typedAmount + " " + typedCurrency);
    }

    /** 以分计. From minor units: 100000050 of CNY is 1000000.50. */
    public static Money ofMinor(BigInteger amountMinor, String currency) {
        return new Money(new BigDecimal(amountMinor, minorDigits(currency, currency)), currency);
    }

    /** 零. Nothing, of a currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    private static String part(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String currencyOf(String typed, String before, String after) {
        var left = code(before);
        var right = code(after);
        if (left.isEmpty() && right.isEmpty()) {
            throw new Malformed(typed, "money.missing-currency");
        }
        if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
            throw new Malformed(typed, "money.two-currencies", left, right);
        }
        return left.isEmpty() ? right : left;
    }

    private static String code(String word) {
        return Optional.ofNullable(CURRENCY_WORDS.get(word)).orElse(word);
    }

    private static BigDecimal factor(String unit) {
        int zeros = 0;
        for (int i = 0; i < unit.length(); i++) {
            zeros += switch (unit.charAt(i)) {
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                default -> 8;
            };
        }
        return BigDecimal.TEN.pow(zeros);
    }

    private static int minorDigits(String typed, String currency) {
        if (!currency.matches("[A-Z]{3}")) {
            throw new Malformed(typed, "money.currency", currency);
        }
        int digits;
        try {
            digits = Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            throw new Malformed(typed, "money.currency", currency);
        }
        if (digits < 0) {
            throw new Malformed(typed, "money.currency", currency);
        }
        return digits;
    }

    /** 以分计. The amount in minor units. */
    public BigInteger amountMinor() {
        return amount.unscaledValue();
    }

    /** 相加. Both must be of one currency. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    /** 相减. Both must be of one currency, and the other must not be more. */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** 多于. Both must be of one currency. */
    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** 是否为零. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new Malformed(other.toString(), "money.currencies-differ", currency, other.currency);
        }
    }

    /** By amount; amounts of two currencies cannot be compared and throw {@link Malformed}. */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", amount.toPlainString(), currency);
    }
}
