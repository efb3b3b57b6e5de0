package ipledger.app.client;

import ipledger.word.Words;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * 终端. Where a command prints, and what its surroundings tell it.
 *
 * @param out answers only, so that a script can read them
 * @param err progress and what went wrong
 */
public record Console(PrintStream out, PrintStream err, Map<String, String> environment) {

    /** Chinese unless the environment asks for English. */
    public Locale language() {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) return value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    /** One of two texts, by the language. */
    public String say(String chinese, String english) {
        return language().equals(Locale.ENGLISH) ? english : chinese;
    }

    /** The word for one of the register's codes, such as 有效 for IN_FORCE. */
    public String word(String type, String code) {
        return Words.of(language(), type, code);
    }
}
