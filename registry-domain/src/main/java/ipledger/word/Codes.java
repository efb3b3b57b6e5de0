package ipledger.word;

import java.util.Locale;

/** 代码. How data, addresses and files write the register's codes: {@code above-scale} for {@code ABOVE_SCALE}. */
public final class Codes {
    private Codes() {}

    /** In lower case with hyphens. */
    public static String text(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of the constant that {@code text} writes. */
    public static String name(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
