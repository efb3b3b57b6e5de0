package ipledger.party;

import ipledger.identifier.Malformed;
import ipledger.identifier.Typed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Pattern;

/** 份额. An exact fraction of a right, more than nothing and at most the whole, in lowest terms (民法典 308, 309). Text: {@code 1/3}. */
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {
    /** 全部. The whole right. */
    public static final Share WHOLE = new Share(BigInteger.ONE, BigInteger.ONE);

    /** The longest denominator in bits; it bounds the arithmetic of ever smaller shares. */
    private static final int MOST_BITS = 512;

    private static final Pattern FRACTION = Pattern.compile("\\d{1,60}/\\d{1,60}");
    private static final Pattern CHINESE = Pattern.compile("(\\d{1,60})分之(\\d{1,60})");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{1,60})?");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    public Share {
        if (denominator.signum() <= 0 || numerator.signum() <= 0 || numerator.compareTo(denominator) > 0) {
            throw new Malformed(numerator + "/" + denominator, "share.range");
        }
        var divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
        if (denominator.bitLength() > MOST_BITS) {
            throw new Malformed(numerator + "/" + denominator, "share.too-fine");
        }
    }

    /** {@code 1/3}, {@code 33.5%}, {@code 0.25}, 3分之1, 1. */
    public static Share of(String typed) {
        var compact = Typed.compact(typed);
        var chinese = CHINESE.matcher(compact);
        if (chinese.matches()) {
            compact = chinese.replaceFirst("$2/$1");
        }
        if (FRACTION.matcher(compact).matches()) {
            int slash = compact.indexOf('/');
            return made(
                    typed, new BigInteger(compact.substring(0, slash)), new BigInteger(compact.substring(slash + 1)));
        }
        boolean isPercent = compact.endsWith("%");
        var number = isPercent ? compact.substring(0, compact.length() - 1) : compact;
        if (!DECIMAL.matcher(number).matches()) {
            throw new Malformed(typed, "share.form");
        }
        var decimal = new BigDecimal(number);
        var scale = BigInteger.TEN.pow(decimal.scale());
        return made(typed, decimal.unscaledValue(), isPercent ? scale.multiply(HUNDRED) : scale);
    }

    public static Share of(long numerator, long denominator) {
        return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Share made(String typed, BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0 || denominator.signum() == 0 || numerator.compareTo(denominator) > 0) {
            throw new Malformed(typed, "share.range");
        }
        return new Share(numerator, denominator);
    }

    /** 相加. The sum must not pass the whole. */
    public Share plus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** 相减. The other must be smaller: what is left is a share again. */
    public Share minus(Share other) {
        return new Share(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** 乘. A share of this share. */
    public Share times(Share other) {
        return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** 是否全部. */
    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** Whether the shares add up to exactly one. */
    public static boolean addUpToOne(Collection<Share> shares) {
        var sumNumerator = BigInteger.ZERO;
        var sumDenominator = BigInteger.ONE;
        for (var share : shares) {
            sumNumerator = sumNumerator.multiply(share.denominator).add(share.numerator.multiply(sumDenominator));
            sumDenominator = sumDenominator.multiply(share.denominator);
            var divisor = sumNumerator.gcd(sumDenominator);
            sumNumerator = sumNumerator.divide(divisor);
            sumDenominator = sumDenominator.divide(divisor);
        }
        return sumNumerator.equals(sumDenominator);
    }

    @Override
    public int compareTo(Share other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
