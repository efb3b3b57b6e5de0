package ipledger.app.ledger.codec;

import static java.util.Objects.requireNonNull;

import ipledger.event.Recorded;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.party.PersonalData;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
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
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<EventType, Class<? extends Record>> classes;
    private final Map<Class<?>, EventType> types;
    private final Map<EventType, Upcaster> upcasters;
    private final Shapes shapes;

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
        this.shapes = new Shapes(within);
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

    /** The event types of today by their names, each with its record. */
    public Map<EventType, Class<? extends Record>> eventTypes() {
        var byName = new TreeMap<EventType, Class<? extends Record>>(Comparator.comparing(EventType::toString));
        byName.putAll(classes);
        return byName;
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
        var encoded = new EventWriting(type, shapes).of((Record) event);
        if (!decode(encoded).equals(event)) {
            throw new Unreadable(type, "", "the event would not be read back as it was");
        }
        return encoded;
    }

    @Override
    public Object decode(EncodedEvent stored) {
        var personal = stored.personal()
                .map(bytes -> personal(stored.type(), parse(stored.type(), bytes)))
                .orElse(Map.of());
        return upcasters.containsKey(stored.type())
                ? upcasted(stored.type(), new Upcaster.Form(parse(stored.type(), stored.facts()), personal))
                : read(stored.type(), Tokens.of(stored.facts()), personal);
    }

    private Object upcasted(EventType stored, Upcaster.Form form) {
        var type = stored;
        while (upcasters.containsKey(type)) {
            var upcaster = requireNonNull(upcasters.get(type));
            form = upcaster.upcast(form);
            type = upcaster.to();
        }
        return read(type, JSON.treeAsTokens(form.facts()), form.personal());
    }

    private Object read(EventType type, JsonParser facts, Map<String, ObjectNode> personal) {
        try (facts) {
            var event = classes.get(type);
            if (event == null) {
                throw new Unreadable(type, "", "no such event type is known");
            }
            var reading = new EventReading(type, shapes, personal);
            var read = reading.event(event, facts);
            if (!reading.leftOver().isEmpty()) {
                throw new Unreadable(type, String.join(", ", reading.leftOver()), "personal data that belong nowhere");
            }
            return read;
        }
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

    static EventType typeOf(Class<? extends Record> event) {
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
}
