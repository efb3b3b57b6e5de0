package ipledger.app.ledger.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** 构造. How values of one class are taken apart and put together. */
sealed interface Shape {
    /** A value that stands as its canonical text. */
    record Text(Method of) implements Shape {}

    record Fields(List<RecordComponent> components, Constructor<?> constructor) implements Shape {}

    record Constants(Class<?> type) implements Shape {}

    record Scalar() implements Shape {}

    static Shape of(Class<?> type) {
        if (Set.of(String.class, LocalDate.class, Instant.class, BigDecimal.class, Long.class, Integer.class)
                        .contains(type)
                || Set.of(Boolean.class, long.class, int.class, boolean.class).contains(type)) {
            return new Scalar();
        }
        var of = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("of")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
        if (of.isPresent()) {
            of.get().setAccessible(true);
            return new Text(of.get());
        }
        if (type.isEnum()) {
            return new Constants(type);
        }
        if (type.isRecord()) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            try {
                var constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Fields(components, constructor);
            } catch (NoSuchMethodException everyRecordHasIt) {
                throw new IllegalStateException(everyRecordHasIt);
            }
        }
        throw new IllegalArgumentException(
                type.getName() + " cannot stand in an event: it is no record, enum, identifier or plain value");
    }
}
