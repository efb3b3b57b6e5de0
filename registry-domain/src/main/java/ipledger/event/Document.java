package ipledger.event;

import java.util.regex.Pattern;

/**
 * 材料. A document that an entry rests on.
 *
 * @param kind what it is (合同 contract, 同意书 consent, 裁定书 court order ...)
 * @param name its title or file name
 * @param sha256 64 lower-case hexadecimal digits of its content
 */
public record Document(String kind, String name, String sha256) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Document {
        if (kind.isBlank() || name.isBlank()) throw new IllegalArgumentException("a document needs a kind and a name");
        if (!SHA256.matcher(sha256).matches())
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
    }

    /** True where it says that it is of that kind. */
    public boolean isA(DocumentKind wanted) {
        return wanted.isNamedBy(kind);
    }
}
