package ipledger.app.ledger.codec;

import static java.util.Objects.requireNonNull;

import ipledger.ledger.EventType;
import ipledger.party.PersonalData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 写出. Takes one event apart: its facts, and the personal data beside them. */
final class EventWriting {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final EventType type;
    private final Shapes shapes;
    private final Map<String, ObjectNode> personal = new LinkedHashMap<>();

    EventWriting(EventType type, Shapes shapes) {
        this.type = type;
        this.shapes = shapes;
    }

    /** What was taken out of the facts so far, by its place in them. */
    Map<String, ObjectNode> personal() {
        return personal;
    }

    ObjectNode object(Record value, String pointer) {
        if (!(shapes.of(value.getClass()) instanceof Shape.Fields fields)) {
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
        if (value instanceof Record event && shapes.within().containsValue(event.getClass())) {
            return object(event, pointer)
                    .put(Shapes.EVENT_TYPE, EventCodec.typeOf(event.getClass()).toString());
        }
        return switch (shapes.of(declared(value))) {
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
