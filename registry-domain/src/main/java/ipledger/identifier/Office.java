package ipledger.identifier;

/** 局. An industrial-property office or organisation, by its two letters (WIPO ST.3). */
public record Office(String code) implements Comparable<Office> {
    /** 中国. China, for every kind of asset that is registered there. */
    public static final Office CN = new Office("CN");

    /** 美国. United States. */
    public static final Office US = new Office("US");

    /** 欧洲专利局. European Patent Office. */
    public static final Office EP = new Office("EP");

    /** 世界知识产权组织. World Intellectual Property Organization: PCT and Madrid. */
    public static final Office WO = new Office("WO");

    public Office {
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new Malformed(code, "office.form");
        }
    }

    /** Two letters in any case and width. */
    public static Office of(String typed) {
        return new Office(Typed.compact(typed));
    }

    @Override
    public int compareTo(Office other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
