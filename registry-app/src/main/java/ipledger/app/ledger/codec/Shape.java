package ipledger.app.ledger.codec;

import ipledger.party.PersonalData;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 构造. How values of one class are taken apart and put together. */
sealed interface Shape {
    /**
     * 标识. A value that stands as its canonical text.
     *
     * @param recent to read a number and prove its check digits costs more than all the rest of an event
     */
    record Text(Method of, Recent recent) implements Shape {}

    record Fields(List<RecordComponent> components, Constructor<?> constructor, Map<String, Property> properties)
            implements Shape {}

    /**
     * 属性. What stands under one name.
     *
     * @param index of its component
     * @param wanted the type of what stands there, where anything does
     */
    record Property(int index, String name, Type wanted, boolean isOptional) {
        static Property of(int index, RecordComponent component) {
            boolean isOptional = component.getType() == Optional.class;
            var generic = component.getGenericType();
            return new Property(index, component.getName(), isOptional ? argument(generic) : generic, isOptional);
        }

        boolean isPersonal() {
            return wanted == PersonalData.class;
        }
    }

    record Constants(Map<String, Object> named) implements Shape {}

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
            return new Text(of.get(), new Recent());
        }
        if (type.isEnum()) {
            return new Constants(Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            constant -> ((Enum<?>) constant).name(), constant -> constant)));
        }
        if (type.isRecord()) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            try {
                var constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                var properties = new LinkedHashMap<String, Property>();
                for (var component : components) {
                    properties.put(component.getName(), Property.of(properties.size(), component));
                }
                return new Fields(components, constructor, Collections.unmodifiableMap(properties));
            } catch (NoSuchMethodException everyRecordHasIt) {
                throw new IllegalStateException(everyRecordHasIt);
            }
        }
        throw new IllegalArgumentException(
                type.getName() + " cannot stand in an event: it is no record, enum, identifier or plain value");
    }

    /** Of what a list or an optional value is. */
    static Type argument(Type generic) {
        if (generic instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[0];
        }
        throw new IllegalArgumentException(generic + " cannot stand in an event: it does not say of what");
    }
}
