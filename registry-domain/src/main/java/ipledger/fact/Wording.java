package ipledger.fact;

import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.party.Party;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 记载比较. How much one reading of a fact says beside another, apart from where it was read and from which day it counts.
 * What one leaves out contradicts nothing.
 */
enum Wording {
    /** They say the same. */
    SAME,
    /** The first leaves out something that the second states, and states nothing else. */
    LESS,
    /** The first states all that the second does, and more. */
    MORE,
    /** They contradict each other, or each states something that the other leaves out. */
    OTHER;

    static Wording of(AssetEvent one, AssetEvent other) {
        if (one.getClass() != other.getClass()) return OTHER;
        return ofComponents(one, other);
    }

    private static Wording ofValues(Object one, Object other) {
        if (one.equals(other)) return SAME;
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            if (first.isEmpty()) return LESS;
            return second.isEmpty() ? MORE : ofValues(first.get(), second.get());
        }
        if (one instanceof List<?> first && other instanceof List<?> second) return ofLists(first, second);
        if (one instanceof Party first && other instanceof Party second && first.sameName(second))
            return ofComponents(first.withName("-"), second.withName("-"));
        if (one instanceof Record && one.getClass() == other.getClass()) return ofComponents(one, other);
        return OTHER;
    }

    private static Wording ofLists(List<?> one, List<?> other) {
        if (one.isEmpty()) return LESS;
        if (other.isEmpty()) return MORE;
        if (one.size() != other.size()) return OTHER;
        var sum = SAME;
        for (int i = 0; i < one.size(); i++) sum = sum.and(ofValues(one.get(i), other.get(i)));
        return sum;
    }

    private static Wording ofComponents(Object one, Object other) {
        var sum = SAME;
        for (var component : one.getClass().getRecordComponents()) {
            if (component.getType() == Provenance.class || component.getName().equals("effectiveOn")) continue;
            // Personal data may be erased: whether two readings agree must not hang on them.
            if (one instanceof Party && component.getName().equals("personal")) continue;
            sum = sum.and(ofValues(read(component, one), read(component, other)));
        }
        return sum;
    }

    /** What an event says with its day, apart from where it was read. */
    static String textOf(AssetEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() != Provenance.class)
                .map(component -> read(component, event).toString())
                .collect(Collectors.joining("\n"));
    }

    private Wording and(Wording next) {
        if (this == SAME || this == next) return next;
        return next == SAME ? this : OTHER;
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record must be readable: " + component, e);
        }
    }
}
