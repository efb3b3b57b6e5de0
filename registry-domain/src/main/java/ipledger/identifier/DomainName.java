package ipledger.identifier;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** 域名. A domain name, kept in its ASCII form (RFC 5890, RFC 1035): 衡阳.中国 is {@code xn--4n2a06z.xn--fiqs8s}. */
public record DomainName(String value) {
    private static final int LONGEST = 253;
    private static final Pattern FORM =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    public DomainName {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new Malformed(value, "domain-name.form");
        }
    }

    /** Chinese or ASCII, with or without scheme and closing dot. */
    public static DomainName of(String typed) {
        var name = Typed.plain(typed)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[./]+$", "");
        String ascii;
        try {
            ascii = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomainName) {
            throw new Malformed(typed, "domain-name.form");
        }
        if (ascii.length() > LONGEST || !FORM.matcher(ascii).matches()) {
            throw new Malformed(typed, "domain-name.form");
        }
        return new DomainName(ascii);
    }

    /** 显示形式. The name as a person reads it, Chinese where it is Chinese. */
    public String unicode() {
        return IDN.toUnicode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
