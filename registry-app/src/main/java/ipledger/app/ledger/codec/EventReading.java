package ipledger.app.ledger.codec;

import static java.util.Objects.requireNonNull;

import ipledger.ledger.EventType;
import ipledger.party.PersonalData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    Object record(Class<?> wanted, JsonNode node, Place place) {
        if (!(shapes.of(wanted) instanceof Shape.Fields fields) || !(node instanceof ObjectNode object)) {
            throw new Unreadable(type, place, "an object was expected");
        }
        if (place.depth() > MAX_DEPTH) {
            throw new Unreadable(type, place, "nested too deeply");
        }
        for (var name : object.propertyNames()) {
            if (!fields.properties().containsKey(name)) {
                throw new Unreadable(type, place.at(name), "no such property is known");
            }
        }
        var values = new Object[fields.properties().size()];
        int next = 0;
        for (var property : fields.properties().values()) {
            values[next++] = property(property, object, place.at(property.name()));
        }
        return build(() -> fields.constructor().newInstance(values), place);
    }

    private Object property(Shape.Property property, ObjectNode parent, Place place) {
        boolean isPersonal = property.wanted() == PersonalData.class;
        var node = isPersonal ? personal.remove(place.toString()) : parent.get(property.name());
        if (isPersonal && parent.has(property.name())) {
            throw new Unreadable(type, place, "personal data among the facts");
        }
        if (node == null) {
            if (!property.isOptional()) {
                throw new Unreadable(type, place, "is missing");
            }
            return Optional.empty();
        }
        var value = value(property.wanted(), node, place);
        return property.isOptional() ? Optional.of(value) : value;
    }

    private Object value(Type wanted, JsonNode node, Place place) {
        if (wanted instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            if (!(node instanceof ArrayNode array)) {
                throw new Unreadable(type, place, "an array was expected");
            }
            var element = Shape.argument(wanted);
            var list = new ArrayList<>(array.size());
            for (int i = 0; i < array.size(); i++) {
                list.add(value(element, array.get(i), place.at(i)));
            }
            return List.copyOf(list);
        }
        if (!(wanted instanceof Class<?> plain)) {
            throw new Unreadable(type, place, wanted + " cannot stand in an event");
        }
        if (plain.isSealed() && !shapes.within().isEmpty()) {
            return event(plain, node, place);
        }
        return switch (shapes.of(plain)) {
            case Shape.Fields fields -> record(plain, node, place);
            case Shape.Constants constants -> constant(constants.named(), text(node, place), place);
            case Shape.Text value -> {
                var canonical = text(node, place);
                var read = build(() -> value.of().invoke(null, canonical), place);
                if (!read.toString().equals(canonical)) {
                    throw new Unreadable(type, place, "not in canonical form");
                }
                yield read;
            }
            case Shape.Scalar scalar -> scalar(plain, node, place);
        };
    }

    private Object event(Class<?> wanted, JsonNode node, Place place) {
        var named = shapes.within().get(node.path(Shapes.EVENT_TYPE).asString(""));
        if (!(node instanceof ObjectNode object) || named == null || !wanted.isAssignableFrom(named)) {
            throw new Unreadable(type, place, "an event was expected");
        }
        return record(named, object.deepCopy().without(Shapes.EVENT_TYPE), place);
    }

    private Object constant(Map<String, Object> named, String name, Place place) {
        var constant = named.get(name);
        if (constant == null) {
            throw new Unreadable(type, place, "no such constant is known");
        }
        return constant;
    }

    private Object scalar(Class<?> wanted, JsonNode node, Place place) {
        if (wanted == boolean.class || wanted == Boolean.class) {
            if (!node.isBoolean()) {
                throw new Unreadable(type, place, "true or false was expected");
            }
            return node.booleanValue();
        }
        if (wanted == long.class || wanted == Long.class) {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                throw new Unreadable(type, place, "a whole number was expected");
            }
            return node.longValue();
        }
        if (wanted == int.class || wanted == Integer.class) {
            if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                throw new Unreadable(type, place, "a whole number was expected");
            }
            return node.intValue();
        }
        var text = text(node, place);
        try {
            Object read = wanted == LocalDate.class
                    ? LocalDate.parse(text)
                    : wanted == Instant.class
                            ? Instant.parse(text)
                            : wanted == BigDecimal.class ? new BigDecimal(text) : text;
            if (!read.toString().equals(text)) {
                throw new Unreadable(type, place, "not in canonical form");
            }
            return read;
        } catch (DateTimeException | NumberFormatException malformed) {
            throw new Unreadable(type, place, "not a " + wanted.getSimpleName());
        }
    }

    private String text(JsonNode node, Place place) {
        if (!node.isString()) {
            throw new Unreadable(type, place, "a text was expected");
        }
        return node.stringValue();
    }

    private Object build(Construction construction, Place place) {
        try {
            return requireNonNull(construction.build());
        } catch (InvocationTargetException refused) {
            throw new Unreadable(type, place, "not a value that can be", refused);
        } catch (ReflectiveOperationException closed) {
            throw new Unreadable(type, place, "cannot be built", closed);
        }
    }

    @FunctionalInterface
    private interface Construction {
        @Nullable
        Object build() throws ReflectiveOperationException;
    }
}
