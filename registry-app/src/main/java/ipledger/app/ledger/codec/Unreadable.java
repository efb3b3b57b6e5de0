package ipledger.app.ledger.codec;

import ipledger.ledger.EventType;

/**
 * 无法读取. A stored event is not what its type says, or an event cannot be stored so that it can be read again. It names
 * the place, never the value: the value may be personal data.
 */
public final class Unreadable extends RuntimeException {
    Unreadable(EventType type, String pointer, String reason) {
        super(type + " at '" + pointer + "': " + reason);
    }

    Unreadable(EventType type, String pointer, String reason, Throwable cause) {
        super(type + " at '" + pointer + "': " + reason, cause);
    }

    Unreadable(EventType type, Place place, String reason) {
        this(type, place.toString(), reason);
    }

    Unreadable(EventType type, Place place, String reason, Throwable cause) {
        this(type, place.toString(), reason, cause);
    }
}
