package ipledger.app.ledger.export;

import ipledger.ledger.Base64Text;
import ipledger.ledger.LeafHash;
import ipledger.ledger.tree.TreeHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 字段. The words of one line: a name and its fields, one space between two of them, each in its one form. */
final class Fields {
    static final String NOT_SHOWN = "-";
    static final String EMPTY = ".";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,18}");
    private static final int MOST_WORDS = 16;

    private final String[] words;
    private final long position;

    private Fields(String[] words, long position) {
        this.words = words;
        this.position = position;
    }

    /** The fields of a {@code line} that must be named {@code name} and have {@code count} of them. */
    static Fields of(String line, String name, int count, long position) throws Flawed {
        var words = line.split(" ", MOST_WORDS);
        if (!words[0].equals(name) || words.length != count + 1) {
            throw new Flawed(Reason.MALFORMED, position, "a line '" + name + "' of " + count + " fields was expected");
        }
        return new Fields(words, position);
    }

    static boolean isNamed(String line, String name) {
        return line.startsWith(name + " ");
    }

    /** The same fields, whose flaws are laid to the event at {@code position}. */
    Fields at(long other) {
        return new Fields(words, other);
    }

    String text(int field) {
        return words[field];
    }

    long number(int field) throws Flawed {
        if (NUMBER.matcher(words[field]).matches()) {
            try {
                return Long.parseLong(words[field]);
            } catch (NumberFormatException beyond) {
                throw malformed("a number of 2^63 or more");
            }
        }
        throw malformed("not a number from 1 on");
    }

    byte[] bytes(int field) throws Flawed {
        return shown(field).orElseThrow(() -> malformed("bytes that are not shown"));
    }

    /** The bytes, if they are shown. */
    Optional<byte[]> shown(int field) throws Flawed {
        var text = words[field];
        if (text.equals(NOT_SHOWN)) {
            return Optional.empty();
        }
        if (text.equals(EMPTY)) {
            return Optional.of(new byte[0]);
        }
        if (!text.isEmpty()) {
            try {
                return Optional.of(Base64Text.read(text));
            } catch (IllegalArgumentException isNone) {
                throw malformed(String.valueOf(isNone.getMessage()));
            }
        }
        throw malformed("no bytes are written " + EMPTY);
    }

    List<TreeHash> hashes(int field, int most) throws Flawed {
        var bytes = bytes(field);
        if (bytes.length % LeafHash.LENGTH_BYTES != 0 || bytes.length / LeafHash.LENGTH_BYTES > most) {
            throw malformed("not hashes, or more than " + most);
        }
        var hashes = new ArrayList<TreeHash>();
        for (int from = 0; from < bytes.length; from += LeafHash.LENGTH_BYTES) {
            hashes.add(TreeHash.of(Arrays.copyOfRange(bytes, from, from + LeafHash.LENGTH_BYTES)));
        }
        return hashes;
    }

    Flawed malformed(String why) {
        return new Flawed(Reason.MALFORMED, position, why);
    }

    static String written(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : Base64Text.write(bytes);
    }
}
