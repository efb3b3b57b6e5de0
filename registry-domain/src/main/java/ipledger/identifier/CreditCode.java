package ipledger.identifier;

/** 统一社会信用代码. Eighteen characters that name an organisation (GB 32100-2015). */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        check(value, value);
    }

    /** Any case and width, spaces and hyphens dropped. */
    public static CreditCode of(String typed) {
        var compact = Typed.compact(typed).replace("-", "");
        check(typed, compact);
        return new CreditCode(compact);
    }

    private static void check(String typed, String code) {
        if (code.length() != LENGTH) {
            throw new Malformed(typed, "credit-code.length", code.length());
        }
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = digitAt(typed, code, i);
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        char right = ALPHABET.charAt((31 - sum % 31) % 31);
        char given = ALPHABET.charAt(digitAt(typed, code, LENGTH - 1));
        if (given != right) {
            throw new Malformed(typed, "credit-code.check-digit", given, right);
        }
    }

    private static int digitAt(String typed, String code, int position) {
        char letter = code.charAt(position);
        int digit = ALPHABET.indexOf(letter);
        boolean isDivision = position >= 2 && position < 8;
        if (digit < 0 || (isDivision && digit > 9)) {
            throw new Malformed(typed, "credit-code.letter", letter, position + 1);
        }
        return digit;
    }

    /** 登记机关行政区划. The division of the body that registered the organisation, not always where it is. */
    public DivisionCode division() {
        return new DivisionCode(value.substring(2, 8));
    }

    @Override
    public String toString() {
        return value;
    }
}
