package ipledger.app.ledger.codec;

import static java.util.Objects.requireNonNull;

import ipledger.event.Recorded;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.party.PersonalData;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 事件编码. Writes events as JSON and reads them again, decades later, by another program if need be.
 *
 * <ul>
 *   <li>The type is the event's {@link Recorded} name; no name of a Java class is ever stored.
 *   <li>A record is an object, its properties in the order of its components. What is absent is left out; there is no
 *       null. An identifier (a class with {@code of(String)}) is its canonical text, an enum constant its name, a date
 *       or a time ISO 8601, a decimal number a text with its scale, a whole number or a truth value itself.
 *   <li>{@link PersonalData}, wherever they stand, are taken out of the facts and kept beside them under the JSON pointer
 *       of their place. Once erased they read as absent.
 *   <li>Reading is strict: an unknown or missing property, another kind of value or a text that is not canonical is an
 *       error, because a reader that passes over something loses it. What was stored in an older version goes through the
 *       {@link Upcaster}s first.
 * </ul>
 *
 * <p>The same event gives the same bytes, and no event is encoded that would not be read back as it was.
 */
public final class EventCodec implements PayloadCodec {
    /** What a JSON document may nest: far above any event, and it bounds the reading of a hostile one. */
    private static final int MAX_DEPTH = 64;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** Where an event stands within an act, its type stands here. */
    private static final String EVENT_TYPE = "type";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<EventType, Class<? extends Record>> classes;
    private final Map<Class<?>, EventType> types;
    private final Map<EventType, Upcaster> upcasters;

    /** Events that may stand within what is encoded, each with its type beside its properties. */
    private final Map<String, Class<? extends Record>> within;

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /** @param roots sealed types whose records, each with a {@link Recorded} name, are the events */
    public EventCodec(Collection<? extends Class<?>> roots, Collection<? extends Upcaster> upcasters) {
        this(namedIn(roots), upcasters, Map.of());
    }

    private EventCodec(
            Map<EventType, Class<? extends Record>> classes,
            Collection<? extends Upcaster> upcasters,
            Map<String, Class<? extends Record>> within) {
        this.classes = classes;
        types = classes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
        this.upcasters = upcasters.stream().collect(Collectors.toUnmodifiableMap(Upcaster::from, each -> each));
        this.within = within;
        upcasters.forEach(each -> {
            if (classes.containsKey(each.from()) || !leadsOn(each.to())) {
                throw new IllegalArgumentException(
                        "An upcaster from " + each.from() + " to " + each.to() + " has no beginning or leads nowhere");
            }
        });
    }

    /** The same encoding for acts, by their own names; events may stand within them. */
    static EventCodec ofActs(Map<String, Class<? extends Record>> acts, Collection<? extends Class<?>> events) {
        return new EventCodec(
                acts.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(act -> EventType.of(act.getKey()), Map.Entry::getValue)),
                List.of(),
                namedIn(events).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                event -> event.getKey().toString(), Map.Entry::getValue)));
    }

    private static Map<EventType, Class<? extends Record>> namedIn(Collection<? extends Class<?>> roots) {
        return roots.stream()
                .flatMap(root -> records(root).stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(EventCodec::typeOf, event -> event));
    }

    private boolean leadsOn(EventType to) {
        return classes.containsKey(to) || upcasters.containsKey(to);
    }

    /** The event types of today, each with its record. */
    public Map<EventType, Class<? extends Record>> eventTypes() {
        return new TreeMap<>(classes.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry)))
                .values().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, other) -> one,
                                LinkedHashMap<EventType, Class<? extends Record>>::new));
    }

    /** Every type and version that is read: today's, and those that are brought up to them. */
    public Set<EventType> versions() {
        return Stream.concat(classes.keySet().stream(), upcasters.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public EncodedEvent encode(Object event) {
        var type = types.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not an event of the ledger");
        }
        var writing = new Writing(type);
        var facts = writing.object((Record) event, "");
        var encoded = new EncodedEvent(
                type,
                bytes(facts),
                writing.personal.isEmpty() ? Optional.empty() : Optional.of(bytes(object(writing.personal))));
        if (!decode(encoded).equals(event)) {
            throw new Unreadable(type, "", "the event would not be read back as it was");
        }
        return encoded;
    }

    @Override
    public Object decode(EncodedEvent stored) {
        var written = stored.type();
        var type = written;
        var form = new Upcaster.Form(
                parse(written, stored.facts()),
                stored.personal()
                        .map(bytes -> personal(written, parse(written, bytes)))
                        .orElse(Map.of()));
        while (upcasters.containsKey(type)) {
            var upcaster = requireNonNull(upcasters.get(type));
            form = upcaster.upcast(form);
            type = upcaster.to();
        }
        var event = classes.get(type);
        if (event == null) {
            throw new Unreadable(type, "", "no such event type is known");
        }
        var reading = new Reading(type, new HashMap<>(form.personal()));
        var read = reading.record(event, form.facts(), "");
        if (!reading.personal.isEmpty()) {
            throw new Unreadable(
                    type, String.join(", ", reading.personal.keySet()), "personal data that belong nowhere");
        }
        return read;
    }

    private static List<Class<? extends Record>> records(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type.asSubclass(Record.class));
        }
        if (!type.isSealed()) {
            throw new IllegalArgumentException(type.getName() + " is neither sealed nor a record");
        }
        var records = new ArrayList<Class<? extends Record>>();
        for (var permitted : type.getPermittedSubclasses()) {
            records.addAll(records(permitted));
        }
        return records;
    }

    private static EventType typeOf(Class<? extends Record> event) {
        var recorded = event.getAnnotation(Recorded.class);
        if (recorded == null) {
            throw new IllegalArgumentException(event.getName() + " has no @Recorded name");
        }
        return EventType.of(recorded.value());
    }

    private static ObjectNode parse(EventType type, Octets json) {
        try {
            if (JSON.readTree(new ByteArrayInputStream(json.toBytes())) instanceof ObjectNode object) {
                return object;
            }
            throw new Unreadable(type, "", "not a JSON object");
        } catch (JacksonException malformed) {
            throw new Unreadable(
                    type, "", "not JSON at " + malformed.getLocation().offsetDescription());
        }
    }

    private static Map<String, ObjectNode> personal(EventType type, ObjectNode stored) {
        var personal = new LinkedHashMap<String, ObjectNode>();
        for (var property : stored.properties()) {
            if (!(property.getValue() instanceof ObjectNode object)) {
                throw new Unreadable(type, property.getKey(), "personal data are an object");
            }
            personal.put(property.getKey(), object);
        }
        return personal;
    }

    private static ObjectNode object(Map<String, ? extends JsonNode> properties) {
        var object = NODES.objectNode();
        properties.forEach(object::set);
        return object;
    }

    private static Octets bytes(ObjectNode json) {
        return Octets.copyOf(JSON.writeValueAsBytes(json));
    }

    /** 构造. How values of one class are taken apart and put together. */
    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    private sealed interface Shape {
        /** A value that stands as its canonical text. */
        record Text(Method of) implements Shape {}

        record Fields(List<RecordComponent> components, java.lang.reflect.Constructor<?> constructor)
                implements Shape {}

        record Constants(Class<?> type) implements Shape {}

        record Scalar() implements Shape {}

        static Shape of(Class<?> type) {
            if (Set.of(String.class, LocalDate.class, Instant.class, BigDecimal.class, Long.class, Integer.class)
                            .contains(type)
                    || Set.of(Boolean.class, long.class, int.class, boolean.class)
                            .contains(type)) {
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

    private final class Writing {
        private final EventType type;
        private final Map<String, ObjectNode> personal = new LinkedHashMap<>();

        Writing(EventType type) {
            this.type = type;
        }

        ObjectNode object(Record value, String pointer) {
            if (!(shape(value.getClass()) instanceof Shape.Fields fields)) {
                throw new Unreadable(type, pointer, "not an object");
            }
            var object = NODES.objectNode();
            for (var component : fields.components()) {
                var place = pointer + "/" + component.getName();
                var property = get(component, value, place);
                if (property instanceof Optional<?> optional) {
                    property = optional.orElse(null);
                    if (property == null) {
                        continue;
                    }
                }
                if (property instanceof PersonalData data) {
                    personal.put(place, object(data, place));
                } else {
                    object.set(component.getName(), node(property, place));
                }
            }
            return object;
        }

        private JsonNode node(Object value, String pointer) {
            if (value instanceof Collection<?> all) {
                if (!(value instanceof List<?>)) {
                    throw new Unreadable(type, pointer, "only lists have an order to be stored in");
                }
                var array = NODES.arrayNode();
                int index = 0;
                for (var each : all) {
                    array.add(node(each, pointer + "/" + index++));
                }
                return array;
            }
            if (value instanceof Record event && within.containsValue(event.getClass())) {
                return object(event, pointer)
                        .put(EVENT_TYPE, typeOf(event.getClass()).toString());
            }
            return switch (shape(declared(value))) {
                case Shape.Text text -> NODES.stringNode(value.toString());
                case Shape.Constants constants -> NODES.stringNode(((Enum<?>) value).name());
                case Shape.Fields fields -> object((Record) value, pointer);
                case Shape.Scalar scalar ->
                    switch (value) {
                        case Long whole -> NODES.numberNode(whole.longValue());
                        case Integer whole -> NODES.numberNode(whole.intValue());
                        case Boolean truth -> NODES.booleanNode(truth);
                        case BigDecimal decimal -> NODES.stringNode(decimal.toString());
                        default -> NODES.stringNode(value.toString());
                    };
            };
        }

        private Object get(RecordComponent component, Record value, String pointer) {
            try {
                return requireNonNull(component.getAccessor().invoke(value), () -> type + " has a null at " + pointer);
            } catch (IllegalAccessException | InvocationTargetException closed) {
                throw new Unreadable(type, pointer, "cannot be read", closed);
            }
        }

        private static Class<?> declared(Object value) {
            return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        }
    }

    private final class Reading {
        private final EventType type;
        private final Map<String, ObjectNode> personal;

        Reading(EventType type, Map<String, ObjectNode> personal) {
            this.type = type;
            this.personal = personal;
        }

        Object record(Class<?> wanted, JsonNode node, String pointer) {
            if (!(shape(wanted) instanceof Shape.Fields fields) || !(node instanceof ObjectNode object)) {
                throw new Unreadable(type, pointer, "an object was expected");
            }
            if (pointer.chars().filter(c -> c == '/').count() > MAX_DEPTH) {
                throw new Unreadable(type, pointer, "nested too deeply");
            }
            var names =
                    fields.components().stream().map(RecordComponent::getName).collect(Collectors.toSet());
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
            if (plain.isSealed() && !within.isEmpty()) {
                return event(plain, node, pointer);
            }
            return switch (shape(plain)) {
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
            var named = within.get(node.path(EVENT_TYPE).asString(""));
            if (!(node instanceof ObjectNode object) || named == null || !wanted.isAssignableFrom(named)) {
                throw new Unreadable(type, pointer, "an event was expected");
            }
            return record(named, object.deepCopy().without(EVENT_TYPE), pointer);
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
    }

    @FunctionalInterface
    private interface Construction {
        @Nullable
        Object build() throws ReflectiveOperationException;
    }
}
