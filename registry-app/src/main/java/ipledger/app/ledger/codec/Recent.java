package ipledger.app.ledger.codec;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** 新近所读. Values that were read of late, by their canonical texts: each text has one place, which the next one takes over. */
final class Recent {
    private static final int PLACES = 1 << 15;

    private final AtomicReferenceArray<@Nullable Read> places = new AtomicReferenceArray<>(PLACES);

    private record Read(String text, Object value) {}

    Optional<Object> find(String text) {
        var there = places.get(placeOf(text));
        return there != null && there.text.equals(text) ? Optional.of(there.value) : Optional.empty();
    }

    void keep(String text, Object value) {
        places.set(placeOf(text), new Read(text, value));
    }

    private static int placeOf(String text) {
        int hash = text.hashCode();
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }
}
