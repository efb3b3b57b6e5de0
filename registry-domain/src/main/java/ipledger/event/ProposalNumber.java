package ipledger.event;

import java.util.regex.Pattern;

/** 待核编号. The number of one proposed act, which names its stream. */
public record ProposalNumber(String value) {
    private static final String PREFIX = "proposal:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{16}");

    public ProposalNumber {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("a proposal's number is " + PREFIX + " and 16 digits 0-9a-f: " + value);
    }

    /** As typed, with or without its prefix. */
    public static ProposalNumber of(String typed) {
        var stripped = typed.strip();
        return new ProposalNumber(stripped.startsWith(PREFIX) ? stripped : PREFIX + stripped);
    }

    @Override
    public String toString() {
        return value;
    }
}
