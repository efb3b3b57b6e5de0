package ipledger.identifier;

/** 尼斯分类. One of the 45 classes of goods and services (Nice Agreement). */
public record NiceClass(int number) implements Comparable<NiceClass> {
    public static final int LAST = 45;

    public NiceClass {
        if (number < 1 || number > LAST) {
            throw new Malformed(Integer.toString(number), "nice-class.range");
        }
    }

    /** One or two digits, also as 第9类 or class 9. */
    public static NiceClass of(String typed) {
        var digits = Typed.compact(typed)
                .replaceFirst("^(第|国际分类|CLASS|CL\\.?|IC)", "")
                .replaceFirst("类$", "");
        if (!digits.matches("\\d{1,3}")) {
            throw new Malformed(typed, "nice-class.form");
        }
        int number = Integer.parseInt(digits);
        if (number < 1 || number > LAST) {
            throw new Malformed(typed, "nice-class.range");
        }
        return new NiceClass(number);
    }

    @Override
    public int compareTo(NiceClass other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
