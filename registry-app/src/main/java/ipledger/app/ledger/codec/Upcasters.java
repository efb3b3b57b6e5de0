package ipledger.app.ledger.codec;

import java.util.List;

/**
 * 版本提升清单. Every step from an older version of an event to the next. A version that was released is never taken out: its
 * golden sample stays beside its schema and is read through these steps for ever.
 */
public final class Upcasters {
    public static final List<Upcaster> ALL = List.of();

    private Upcasters() {}
}
