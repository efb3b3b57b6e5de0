package ipledger.projection.feed;

import ipledger.event.RegisterEvent;
import java.util.List;

/** 事件行. How a read model keeps what is told by one event after the other, in the order of their positions. */
@FunctionalInterface
public interface EventRows<E extends RegisterEvent> {
    void write(Tables tables, List<Arrived<E>> events);

    /** A read model to which these events say nothing. */
    static <E extends RegisterEvent> EventRows<E> none() {
        return (tables, events) -> {};
    }
}
