package ipledger.app.ledger.codec;

import static java.util.Objects.requireNonNull;

import ipledger.ledger.EventType;
import ipledger.party.PersonalData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 读回. Puts one event together again, and refuses whatever is not its one form. */
final class EventReading {
    /** What a JSON document may nest: far above any event, and it bounds the reading of a hostile one. */
    private static final int MAX_DEPTH = 64;

    private final EventType type;
    private final Shapes shapes;
    private final Map<String, ObjectNode> personal;

    /** @param personal by their places in the facts; what belongs nowhere is left over ({@link #leftOver}) */
    EventReading(EventType type, Shapes shapes, Map<String, ObjectNode> personal) {
        this.type = type;
        this.shapes = shapes;
        this.personal = new HashMap<>(personal);
    }

    /** The places of personal data that no property has asked for. */
    Set<String> leftOver() {
        return personal.keySet();
    }

    Object record(Class<?> wanted, JsonNode node, String pointer) {
        if (!(shapes.of(wanted) instanceof Shape.Fields fields) || !(node instanceof ObjectNode object)) {
            throw new Unreadable(type, pointer, "an object was expected");
        }
        if (pointer.chars().filter(c -> c == '/').count() > MAX_DEPTH) {
            throw new Unreadable(type, pointer, "nested too deeply");
        }
        var names = fields.components().stream().map(RecordComponent::getName).collect(Collectors.toSet());
        for (var name : object.propertyNames()) {
            if (!names.contains(name)) {
                throw new Unreadable(type, pointer + "/" + name, "no such property is known");
            }
        }
        var values = fields.components().stream()
                .map(component -> component(component, object, pointer + "/" + component.getName()))
                .toArray();
        return build(() -> fields.constructor().newInstance(values), pointer);
    }

    private Object component(RecordComponent component, ObjectNode parent, String pointer) {
        boolean optional = component.getType() == Optional.class;
        var wanted = optional ? argument(component.getGenericType(), pointer) : component.getGenericType();
        var node = wanted == PersonalData.class ? personal.remove(pointer) : parent.get(component.getName());
        if (wanted == PersonalData.class && parent.has(component.getName())) {
            throw new Unreadable(type, pointer, "personal data among the facts");
        }
        if (node == null) {
            if (!optional) {
                throw new Unreadable(type, pointer, "is missing");
            }
            return Optional.empty();
        }
        var value = value(wanted, node, pointer);
        return optional ? Optional.of(value) : value;
    }

    private Object value(Type wanted, JsonNode node, String pointer) {
        if (wanted instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            if (!(node instanceof ArrayNode array)) {
                throw new Unreadable(type, pointer, "an array was expected");
            }
            var element = argument(wanted, pointer);
            var list = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                list.add(value(element, array.get(i), pointer + "/" + i));
            }
            return List.copyOf(list);
        }
        if (!(wanted instanceof Class<?> plain)) {
            throw new Unreadable(type, pointer, wanted + " cannot stand in an event");
        }
        if (plain.isSealed() && !shapes.within().isEmpty()) {
            return event(plain, node, pointer);
        }
        return switch (shapes.of(plain)) {
            case Shape.Fields fields -> record(plain, node, pointer);
            case Shape.Constants constants -> constant(plain, text(node, pointer), pointer);
            case Shape.Text value -> {
                var canonical = text(node, pointer);
                var read = build(() -> value.of().invoke(null, canonical), pointer);
                if (!read.toString().equals(canonical)) {
                    throw new Unreadable(type, pointer, "not in canonical form");
                }
                yield read;
            }
            case Shape.Scalar scalar -> scalar(plain, node, pointer);
        };
    }

    private Object event(Class<?> wanted, JsonNode node, String pointer) {
        var named = shapes.within().get(node.path(Shapes.EVENT_TYPE).asString(""));
        if (!(node instanceof ObjectNode object) || named == null || !wanted.isAssignableFrom(named)) {
            throw new Unreadable(type, pointer, "an event was expected");
        }
        return record(named, object.deepCopy().without(Shapes.EVENT_TYPE), pointer);
    }

    private Object constant(Class<?> wanted, String name, String pointer) {
        return Arrays.stream(wanted.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unreadable(type, pointer, "no such constant of " + wanted.getSimpleName()));
    }

    private Object scalar(Class<?> wanted, JsonNode node, String pointer) {
        if (wanted == boolean.class || wanted == Boolean.class) {
            if (!node.isBoolean()) {
                throw new Unreadable(type, pointer, "true or false was expected");
            }
            return node.booleanValue();
        }
        if (wanted == long.class || wanted == Long.class) {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                throw new Unreadable(type, pointer, "a whole number was expected");
            }
            return node.longValue();
        }
        if (wanted == int.class || wanted == Integer.class) {
            if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                throw new Unreadable(type, pointer, "a whole number was expected");
            }
            return node.intValue();
        }
        var text = text(node, pointer);
        try {
            Object read = wanted == LocalDate.class
                    ? LocalDate.parse(text)
                    : wanted == Instant.class
                            ? Instant.parse(text)
                            : wanted == BigDecimal.class ? new BigDecimal(text) : text;
            if (!read.toString().equals(text)) {
                throw new Unreadable(type, pointer, "not in canonical form");
            }
            return read;
        } catch (DateTimeException | NumberFormatException malformed) {
            throw new Unreadable(type, pointer, "not a " + wanted.getSimpleName());
        }
    }

    private String text(JsonNode node, String pointer) {
        if (!node.isString()) {
            throw new Unreadable(type, pointer, "a text was expected");
        }
        return node.stringValue();
    }

    private Type argument(Type generic, String pointer) {
        if (generic instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[0];
        }
        throw new Unreadable(type, pointer, "its type does not say of what");
    }

    private Object build(Construction construction, String pointer) {
        try {
            return requireNonNull(construction.build());
        } catch (InvocationTargetException refused) {
            throw new Unreadable(type, pointer, "not a value that can be", refused);
        } catch (ReflectiveOperationException closed) {
            throw new Unreadable(type, pointer, "cannot be built", closed);
        }
    }

    @FunctionalInterface
    private interface Construction {
        @Nullable
        Object build() throws ReflectiveOperationException;
    }
}
