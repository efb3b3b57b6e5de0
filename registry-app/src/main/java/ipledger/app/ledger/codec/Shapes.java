package ipledger.app.ledger.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 构造表. What one codec knows of the classes that it writes and reads.
 *
 * @param within events that may stand within what is encoded, each with its type beside its properties
 */
record Shapes(Map<String, Class<? extends Record>> within, Map<Class<?>, Shape> known) {
    /** Where an event stands within an act, its type stands here. */
    static final String EVENT_TYPE = "type";

    Shapes(Map<String, Class<? extends Record>> within) {
        this(within, new ConcurrentHashMap<>());
    }

    Shape of(Class<?> type) {
        var shape = known.get(type);
        return shape == null ? known.computeIfAbsent(type, Shape::of) : shape;
    }
}
