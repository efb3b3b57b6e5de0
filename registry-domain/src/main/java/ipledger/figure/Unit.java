package ipledger.figure;

/** 单位. In what a figure is told, and to how many decimals it is shown. */
public enum Unit {
    COUNT(2),
    PERCENT(1),
    YUAN(2),
    DAYS(1),
    PER_TEN_THOUSAND(2);

    private static final Fraction HUNDRED = Fraction.of(100);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** The number, for a table that names the unit: rounded half up; a count that is whole has no decimals. */
    public String number(Fraction value) {
        return switch (this) {
            case PERCENT -> value.times(HUNDRED).rounded(decimals).toPlainString();
            case COUNT ->
                value.denominator().bitLength() == 1
                        ? value.numerator().toString()
                        : value.rounded(decimals).toPlainString();
            case YUAN, DAYS, PER_TEN_THOUSAND -> value.rounded(decimals).toPlainString();
        };
    }

    /** The number as it is read alone: a rate bears its sign, {@code 11.5 %}. */
    public String shown(Fraction value) {
        return this == PERCENT ? number(value) + " %" : number(value);
    }
}
