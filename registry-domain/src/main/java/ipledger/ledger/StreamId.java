package ipledger.ledger;

import java.nio.charset.StandardCharsets;

/**
 * 事件流. The line of entries that one thing has: an asset ({@code asset}), a contract over assets ({@code dealing}), a
 * source of facts ({@code source}). An entry outside any stream has a stream of its own: type empty, id the event's id.
 *
 * <p>An id belongs to one stream in the whole ledger: two types must not share an id.
 */
public record StreamId(String type, String id) {
    public static final int TYPE_MAX_BYTES = 64;
    public static final int ID_MAX_BYTES = 1_024;

    public StreamId {
        Text.check(type, 0, TYPE_MAX_BYTES, "stream type");
        Text.check(id, 1, ID_MAX_BYTES, "stream id");
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }

    /** 文本界限. Text that may stand in a leaf: well-formed, without control characters, within its bytes. */
    static final class Text {
        private Text() {}

        static void check(String text, int minBytes, int maxBytes, String what) {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean paired = Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (Character.isISOControl(c) || (Character.isSurrogate(c) && !paired)) {
                    throw new IllegalArgumentException(
                            what + " holds the character U+%04X at index %d".formatted((int) c, at));
                }
                if (paired) {
                    at++;
                }
            }
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes < minBytes || bytes > maxBytes) {
                throw new IllegalArgumentException(
                        what + " has " + bytes + " bytes, not " + minBytes + " to " + maxBytes);
            }
        }
    }
}
