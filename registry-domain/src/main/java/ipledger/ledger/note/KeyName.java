package ipledger.ledger.note;

/** 密钥名. Who signs: a text without spaces, plus signs and control characters (signed-note). */
record KeyName(String text) {
    static final int MAX_CHARACTERS = 255;

    KeyName {
        if (text.isEmpty()
                || text.length() > MAX_CHARACTERS
                || text.codePoints().anyMatch(KeyName::isForbidden)) {
            throw new IllegalArgumentException("not the name of a key: '" + text + "'");
        }
    }

    private static boolean isForbidden(int c) {
        return c == '+'
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
