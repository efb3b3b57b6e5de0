package ipledger.app.personal;

import ipledger.party.NameKey;
import java.text.Normalizer;
import java.util.Locale;

/**
 * 当事自然人. Somebody as the vault tells people apart: by identity document, or by name beside the asset or dealing in which
 * the name stands.
 */
public sealed interface Person {
    /** What is told apart, as one text. */
    String text();

    /** By the number of an identity document. */
    record Documented(String document) implements Person {
        public Documented {
            document =
                    Normalizer.normalize(document, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        }

        @Override
        public String text() {
            return "document\n" + document;
        }

        @Override
        public String toString() {
            return "Documented[withheld]";
        }
    }

    /** By a name beside an asset or a dealing. */
    record Named(String beside, String name) implements Person {
        @Override
        public String text() {
            return "name\n" + beside + "\n" + NameKey.of(name);
        }
    }
}
