package ipledger.app.ledger.codec;

import static java.util.Objects.requireNonNull;

import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.party.PersonalData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** 写出. Takes one event apart: its facts, and the personal data beside them. */
final class EventWriting {
    private final EventType type;
    private final Shapes shapes;
    private final Map<Place, PersonalData> personal = new LinkedHashMap<>();

    EventWriting(EventType type, Shapes shapes) {
        this.type = type;
        this.shapes = shapes;
    }

    EncodedEvent of(Record event) {
        var facts = Tokens.written(out -> object(event, out, Place.ROOT));
        return new EncodedEvent(type, facts, personal.isEmpty() ? Optional.empty() : Optional.of(takenOut()));
    }

    private Octets takenOut() {
        return Tokens.written(out -> {
            out.writeStartObject();
            personal.forEach((place, data) -> {
                out.writeName(place.toString());
                object(data, out, place);
            });
            out.writeEndObject();
        });
    }

    private void object(Record value, JsonGenerator out, Place place) {
        out.writeStartObject();
        properties(value, out, place);
        out.writeEndObject();
    }

    private void properties(Record value, JsonGenerator out, Place place) {
        if (!(shapes.of(value.getClass()) instanceof Shape.Fields fields)) {
            throw new Unreadable(type, place, "not an object");
        }
        for (var component : fields.components()) {
            var property = get(component, value, place);
            if (property instanceof Optional<?> optional) {
                property = optional.orElse(null);
                if (property == null) {
                    continue;
                }
            }
            var there = place.at(component.getName());
            if (property instanceof PersonalData data) {
                personal.put(there, data);
            } else {
                out.writeName(component.getName());
                value(property, out, there);
            }
        }
    }

    private void value(Object value, JsonGenerator out, Place place) {
        if (value instanceof Collection<?> all) {
            if (!(value instanceof List<?>)) {
                throw new Unreadable(type, place, "only lists have an order to be stored in");
            }
            out.writeStartArray();
            int index = 0;
            for (var each : all) {
                value(each, out, place.at(index++));
            }
            out.writeEndArray();
            return;
        }
        if (value instanceof Record event && shapes.within().containsValue(event.getClass())) {
            out.writeStartObject();
            properties(event, out, place);
            out.writeStringProperty(
                    Shapes.EVENT_TYPE, EventCodec.typeOf(event.getClass()).toString());
            out.writeEndObject();
            return;
        }
        switch (shapes.of(declared(value))) {
            case Shape.Text text -> out.writeString(value.toString());
            case Shape.Constants constants -> out.writeString(((Enum<?>) value).name());
            case Shape.Fields fields -> object((Record) value, out, place);
            case Shape.Scalar scalar -> {
                switch (value) {
                    case Long whole -> out.writeNumber(whole.longValue());
                    case Integer whole -> out.writeNumber(whole.intValue());
                    case Boolean truth -> out.writeBoolean(truth);
                    case BigDecimal decimal -> out.writeString(decimal.toString());
                    default -> out.writeString(value.toString());
                }
            }
        }
    }

    private Object get(RecordComponent component, Record value, Place record) {
        try {
            return requireNonNull(
                    component.getAccessor().invoke(value),
                    () -> type + " has a null at " + record.at(component.getName()));
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new Unreadable(type, record.at(component.getName()), "cannot be read", closed);
        }
    }

    private static Class<?> declared(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
