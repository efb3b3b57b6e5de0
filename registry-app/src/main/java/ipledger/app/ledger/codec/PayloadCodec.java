package ipledger.app.ledger.codec;

import java.util.List;

/** 载荷编码. Turns what is recorded into bytes and back: {@code decode(encode(event))} equals {@code event}. */
public interface PayloadCodec {
    EncodedEvent encode(Object event);

    /** So many are encoded by all processors at once: fewer are done before another thread has woken up. */
    int MANY = 256;

    /** All of them in order, at one go where that is cheaper. */
    default List<EncodedEvent> encodeAll(List<?> events) {
        return (events.size() < MANY ? events.stream() : events.parallelStream())
                .<EncodedEvent>map(this::encode)
                .toList();
    }

    /**
     * The same; {@code beforeKeys} is run before anything is kept of a person, and may throw.
     */
    default List<EncodedEvent> encodeAll(List<?> events, Runnable beforeKeys) {
        return encodeAll(events);
    }

    Object decode(EncodedEvent stored);
}
