package ipledger.figure;

import ipledger.party.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** 分数. An exact number in lowest terms: figures are counted with it and rounded only when they are shown. Text: {@code 7/3}, {@code 5}. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() <= 0) throw new IllegalArgumentException("denominator " + denominator);
        var divisor = numerator.gcd(denominator);
        if (divisor.signum() > 0) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public static Fraction of(Share share) {
        return new Fraction(share.numerator(), share.denominator());
    }

    /** {@code 7/3} or {@code 5}, as {@link #toString} writes it. */
    public static Fraction of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The other must be more than nothing. */
    public Fraction over(Fraction other) {
        if (other.isZero()) throw new ArithmeticException("nothing is a multiple of zero");
        var signed = other.numerator.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
        return new Fraction(
                numerator.multiply(other.denominator).multiply(signed), denominator.multiply(other.numerator.abs()));
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** 四舍五入. Half up, to so many decimals. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
