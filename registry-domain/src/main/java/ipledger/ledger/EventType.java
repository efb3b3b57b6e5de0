package ipledger.ledger;

import java.util.regex.Pattern;

/**
 * 事件类型. The logical name and version under which the ledger keeps an event for ever, such as {@code
 * pledge.registered.v1}; never the name of a program's class.
 */
public record EventType(String name, int version) {
    public static final int NAME_MAX_BYTES = 128;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern RECORDED = Pattern.compile("(.+)\\.v([1-9][0-9]{0,8})");

    public EventType {
        if (name.length() > NAME_MAX_BYTES || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of an event type: " + name);
        }
        if (version < 1) {
            throw new IllegalArgumentException("event type " + name + " has version " + version + ", not 1 or later");
        }
    }

    /** From its one-word form, {@code pledge.registered.v1}. */
    public static EventType of(String recorded) {
        var parts = RECORDED.matcher(recorded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an event type with its version: " + recorded);
        }
        return new EventType(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return name + ".v" + version;
    }
}
