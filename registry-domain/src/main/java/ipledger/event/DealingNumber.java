package ipledger.event;

import java.util.regex.Pattern;

/**
 * 交易编号. The number of one contract or act over one or many assets: the office's registration number, the recording's
 * reel and frame, or the centre's own.
 */
public record DealingNumber(String value) implements Comparable<DealingNumber> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}:./_-]{0,119}");

    public DealingNumber {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("a dealing number has 1 to 120 letters, digits and :./_- : " + value);
    }

    public static DealingNumber of(String typed) {
        return new DealingNumber(typed.strip());
    }

    @Override
    public int compareTo(DealingNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
