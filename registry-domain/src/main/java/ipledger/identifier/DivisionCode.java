package ipledger.identifier;

import java.util.Optional;

/** 行政区划代码. Six digits: province, city, county (GB/T 2260). */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    public DivisionCode {
        if (!value.matches("[1-9]\\d{5}")) {
            throw new Malformed(value, "division-code.form");
        }
        if (value.startsWith("00", 2) && !value.endsWith("00")) {
            throw new Malformed(value, "division-code.county-without-city");
        }
    }

    /** Six digits in any width. */
    public static DivisionCode of(String typed) {
        return new DivisionCode(Typed.compact(typed));
    }

    /** 省级. The province's own code. */
    public DivisionCode province() {
        return new DivisionCode(value.substring(0, 2) + "0000");
    }

    /** 地级. The city's own code; none for a province. */
    public Optional<DivisionCode> city() {
        return value.startsWith("00", 2)
                ? Optional.empty()
                : Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
    }

    /** 县级. This code where it names a county or district; else none. */
    public Optional<DivisionCode> county() {
        return value.endsWith("00") ? Optional.empty() : Optional.of(this);
    }

    /** 属于. Whether this is the other division or lies in it. */
    public boolean within(DivisionCode other) {
        return equals(other) || city().equals(Optional.of(other)) || province().equals(other);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
