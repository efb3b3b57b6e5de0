package ipledger.identifier;

import java.util.regex.Pattern;

/** 布图设计登记号. BS, year and seven digits, for example {@code BS.185559220}; older ones end in a dot and a digit, which is not judged (集成电路布图设计保护条例). */
public record LayoutDesignNumber(String value) {
    private static final Pattern FORM = Pattern.compile("BS\\.\\d{9}|BS\\.\\d{6,9}\\.\\d");

    public LayoutDesignNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "layout-design.form");
        }
    }

    /** With or without BS and its dot. */
    public static LayoutDesignNumber of(String typed) {
        var bare = Typed.digits(typed).replace("-", "").replaceFirst("^BS\\.?", "BS.");
        var number = bare.startsWith("BS.") ? bare : "BS." + bare;
        if (!FORM.matcher(number).matches()) {
            throw new Malformed(typed, "layout-design.form");
        }
        return new LayoutDesignNumber(number);
    }

    @Override
    public String toString() {
        return value;
    }
}
