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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 读回. Puts one event together again, and refuses whatever is not its one form. */
final class EventReading {
    /** What a JSON document may nest: far above any event, and it bounds the reading of a hostile one. */
    private static final int MAX_DEPTH = 64;

    /** For what stands within: something follows it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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

    /** The whole of {@code json}, an object and nothing after it. */
    Object event(Class<?> wanted, JsonParser json) {
        try {
            json.nextToken();
            var event = record(wanted, json, Place.ROOT);
            if (json.nextToken() != null) {
                throw new Unreadable(type, Place.ROOT, "something follows the end");
            }
            return event;
        } catch (JacksonException malformed) {
            throw new Unreadable(
                    type, Place.ROOT, "not JSON at " + malformed.getLocation().offsetDescription());
        }
    }

    private Object record(Class<?> wanted, JsonParser json, Place place) {
        if (!(shapes.of(wanted) instanceof Shape.Fields fields) || !json.hasToken(JsonToken.START_OBJECT)) {
            throw new Unreadable(type, place, "an object was expected");
        }
        if (place.depth() > MAX_DEPTH) {
            throw new Unreadable(type, place, "nested too deeply");
        }
        var values = new @Nullable Object[fields.properties().size()];
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var property = fields.properties().get(name);
            var there = place.at(name);
            if (property == null) {
                throw new Unreadable(type, there, "no such property is known");
            }
            if (property.isPersonal()) {
                throw new Unreadable(type, there, "personal data among the facts");
            }
            if (values[property.index()] != null) {
                throw new Unreadable(type, there, "stands there twice");
            }
            json.nextToken();
            var value = value(property.wanted(), json, there);
            values[property.index()] = property.isOptional() ? Optional.of(value) : value;
        }
        for (var property : fields.properties().values()) {
            if (values[property.index()] == null) {
                values[property.index()] = apart(property, place);
            }
        }
        return build(() -> fields.constructor().newInstance(values), place);
    }

    /** What does not stand among the facts of {@code record}: personal data beside them, or nothing. */
    private Object apart(Shape.Property property, Place record) {
        if (property.isOptional() && !property.isPersonal()) {
            return Optional.empty();
        }
        var place = record.at(property.name());
        var data = property.isPersonal() ? personal.remove(place.toString()) : null;
        if (data != null) {
            var json = JSON.treeAsTokens(data);
            json.nextToken();
            var read = record(PersonalData.class, json, place);
            return property.isOptional() ? Optional.of(read) : read;
        }
        if (!property.isOptional()) {
            throw new Unreadable(type, place, "is missing");
        }
        return Optional.empty();
    }

    private Object value(Type wanted, JsonParser json, Place place) {
        if (wanted instanceof ParameterizedType parameterized && parameterized.getRawType() == List.class) {
            if (!json.hasToken(JsonToken.START_ARRAY)) {
                throw new Unreadable(type, place, "an array was expected");
            }
            var element = Shape.argument(wanted);
            var list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(element, json, place.at(list.size())));
            }
            return List.copyOf(list);
        }
        if (!(wanted instanceof Class<?> plain)) {
            throw new Unreadable(type, place, wanted + " cannot stand in an event");
        }
        if (plain.isSealed() && !shapes.within().isEmpty()) {
            return eventWithin(plain, JSON.readTree(json), place);
        }
        return switch (shapes.of(plain)) {
            case Shape.Fields fields -> record(plain, json, place);
            case Shape.Constants constants -> constant(constants.named(), text(json, place), place);
            case Shape.Text value -> identifier(value, text(json, place), place);
            case Shape.Scalar scalar -> scalar(plain, json, place);
        };
    }

    private Object eventWithin(Class<?> wanted, JsonNode node, Place place) {
        var named = shapes.within().get(node.path(Shapes.EVENT_TYPE).asString(""));
        if (!(node instanceof ObjectNode object) || named == null || !wanted.isAssignableFrom(named)) {
            throw new Unreadable(type, place, "an event was expected");
        }
        var json = JSON.treeAsTokens(object.without(Shapes.EVENT_TYPE));
        json.nextToken();
        return record(named, json, place);
    }

    private Object identifier(Shape.Text shape, String canonical, Place place) {
        var known = shape.recent().find(canonical);
        if (known.isPresent()) {
            return known.get();
        }
        var read = build(() -> shape.of().invoke(null, canonical), place);
        if (!read.toString().equals(canonical)) {
            throw new Unreadable(type, place, "not in canonical form");
        }
        shape.recent().keep(canonical, read);
        return read;
    }

    private Object constant(Map<String, Object> named, String name, Place place) {
        var constant = named.get(name);
        if (constant == null) {
            throw new Unreadable(type, place, "no such constant is known");
        }
        return constant;
    }

    private Object scalar(Class<?> wanted, JsonParser json, Place place) {
        if (wanted == boolean.class || wanted == Boolean.class) {
            if (!json.hasToken(JsonToken.VALUE_TRUE) && !json.hasToken(JsonToken.VALUE_FALSE)) {
                throw new Unreadable(type, place, "true or false was expected");
            }
            return json.getBooleanValue();
        }
        if (wanted == long.class || wanted == Long.class) {
            return whole(json, place);
        }
        if (wanted == int.class || wanted == Integer.class) {
            long whole = whole(json, place);
            if (whole != (int) whole) {
                throw new Unreadable(type, place, "a whole number was expected");
            }
            return (int) whole;
        }
        var text = text(json, place);
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

    private long whole(JsonParser json, Place place) {
        if (!json.hasToken(JsonToken.VALUE_NUMBER_INT) || json.getNumberType() == NumberType.BIG_INTEGER) {
            throw new Unreadable(type, place, "a whole number was expected");
        }
        return json.getLongValue();
    }

    private String text(JsonParser json, Place place) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw new Unreadable(type, place, "a text was expected");
        }
        return json.getString();
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
