package ipledger.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 商标注册号. Digits with letter suffixes for divided marks, G before the digits of an international mark; number and
 * Nice class together identify a registration (商标法实施条例). Text: {@code 1234567A/9}.
 */
public record TrademarkNumber(String number, Optional<NiceClass> niceClass) {
    private static final Pattern FORM = Pattern.compile("G?[1-9]\\d{0,8}[A-Z]{0,3}");
    private static final Pattern NUMBER =
            Pattern.compile("(?:国际注册|商标注册号|注册号|商标)?:?第?(G?)0*([1-9]\\d{0,8}[A-Z]{0,3})号?");
    private static final Pattern CLASS_APART =
            Pattern.compile("(.*\\S)\\s*(?:/|第|\\(|(?i:\\bclass)|;)\\s*第?\\s*(\\d{1,3})\\s*类?\\s*\\)?");

    public TrademarkNumber {
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(number, "trademark-number.form");
        }
    }

    public TrademarkNumber(String number, NiceClass niceClass) {
        this(number, Optional.of(niceClass));
    }

    /** The number alone, or with its class as {@code 1234567/9}, 1234567（9）, 第1234567号第9类, 1234567 class 9. */
    public static TrademarkNumber of(String typed) {
        var plain = Typed.plain(typed).replace(",", "");
        var apart = CLASS_APART.matcher(plain);
        if (apart.matches()) {
            return new TrademarkNumber(numberOf(typed, Typed.group(apart, 1)), NiceClass.of(Typed.group(apart, 2)));
        }
        return new TrademarkNumber(numberOf(typed, plain), Optional.empty());
    }

    private static String numberOf(String typed, String part) {
        var match = NUMBER.matcher(Typed.compact(part));
        if (!match.matches()) {
            throw new Malformed(typed, "trademark-number.form");
        }
        return Typed.group(match, 1) + Typed.group(match, 2);
    }

    @Override
    public String toString() {
        return niceClass.map(niceClass -> number + "/" + niceClass).orElse(number);
    }
}
