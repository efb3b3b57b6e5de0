package ipledger.identifier;

import java.util.regex.Pattern;

/** 国际专利分类号. Subclass, main group and subgroup, {@code A61N 5/00}; section, class or subclass alone is allowed (WIPO ST.8). */
public record IpcSymbol(String value) implements Comparable<IpcSymbol> {
    private static final Pattern FORM = Pattern.compile("[A-H](?:\\d{2}(?:[A-Z](?: [1-9]\\d{0,3}/\\d{2,6})?)?)?");
    private static final Pattern TYPED = Pattern.compile(
            "([A-H]\\d{2}[A-Z])0{0,3}([1-9]\\d{0,3})/(\\d{2,6})(?:\\(?\\d{4}(?:\\.\\d{2})?\\)?[A-Z]{0,4})?");
    private static final Pattern FIXED = Pattern.compile("([A-H]\\d{2}[A-Z])(\\d{4})(\\d{6})(?:\\d{8}.*)?");

    public IpcSymbol {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(value, "ipc.form");
        }
    }

    /** Any spacing, with or without the edition {@code (2006.01)}; also the fixed form {@code A61N0005000000}. */
    public static IpcSymbol of(String typed) {
        var compact = Typed.compact(typed).replaceFirst("^INT\\.?CL\\.?[:\\d]?", "");
        var fixed = FIXED.matcher(compact);
        if (fixed.matches()) {
            var subgroup = Typed.group(fixed, 3).replaceFirst("(?<=..)0+$", "");
            compact = Typed.group(fixed, 1) + Typed.group(fixed, 2) + "/" + subgroup;
        }
        var match = TYPED.matcher(compact);
        var symbol = match.matches()
                ? Typed.group(match, 1) + " " + Typed.group(match, 2) + "/" + Typed.group(match, 3)
                : compact;
        if (!FORM.matcher(symbol).matches()) {
            throw new Malformed(typed, "ipc.form");
        }
        return new IpcSymbol(symbol);
    }

    @Override
    public int compareTo(IpcSymbol other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
