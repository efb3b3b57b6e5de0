package ipledger.app.rest.body;

import ipledger.event.AssetEvent;
import ipledger.event.Document;
import ipledger.event.EventTypes;
import ipledger.event.LicenceEvent.LicenceScope;
import ipledger.event.Provenance;
import ipledger.event.SecuredClaim;
import ipledger.identifier.Malformed;
import ipledger.party.Holders;
import ipledger.party.Holding;
import ipledger.party.Party;
import ipledger.party.PartyKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 请求体读取. Reads a JSON tree into a record, component by component: a text into the domain's own value, an object into a
 * record, a list into a list. {@code Optional} components and lists may be left out; everything else is needed. Nothing
 * stops at the first fault, and a field that is not a component is a fault.
 */
public final class BodyReader {
    /** The most members of one list: a dealing over more assets is entered in parts. */
    public static final int MOST_MEMBERS = 10_000;

    private static final Map<String, Class<? extends Record>> EVENTS = EventTypes.all().stream()
            .filter(AssetEvent.class::isAssignableFrom)
            .collect(Collectors.toMap(EventTypes::nameOf, type -> type.asSubclass(Record.class)));

    private static final String EVENT_TYPE = "type";

    private final List<Fault> faults = new ArrayList<>();

    /** What every event of the body is given: where a fact was read, as the body's head says. */
    private final Map<String, ?> givenToEvents;

    private BodyReader(Map<String, ?> givenToEvents) {
        this.givenToEvents = givenToEvents;
    }

    /**
     * Reads {@code body} into {@code type}.
     *
     * @param given components that are known from elsewhere and must not stand in the body
     * @throws InvalidBody with every fault
     */
    public static <T extends Record> T read(JsonNode body, Class<T> type, Map<String, ?> given) {
        return read(body, type, given, Map.of());
    }

    /** The same, where every event in the body is given some of its components. */
    public static <T extends Record> T read(
            JsonNode body, Class<T> type, Map<String, ?> given, Map<String, ?> givenToEvents) {
        var reader = new BodyReader(givenToEvents);
        var read = reader.object(body, type, "", given);
        if (!reader.faults.isEmpty() || read == null) throw new InvalidBody(reader.faults);
        return type.cast(read);
    }

    private @Nullable Object value(JsonNode node, Type type, String at) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Optional.class) {
                var inner = value(node, generic.getActualTypeArguments()[0], at);
                return inner == null ? null : Optional.of(inner);
            }
            if (generic.getRawType() == List.class) return list(node, generic.getActualTypeArguments()[0], at);
        }
        if (!(type instanceof Class<?> plain)) throw new IllegalStateException("no way to read " + type);
        if (plain == AssetEvent.class) return event(node, at);
        if (plain == Holders.class) return holders(node, at);
        if (plain == Party.class) return party(node, at);
        if (plain == Provenance.class) return provenance(node, at);
        if (plain == boolean.class || plain == Boolean.class) return truth(node, at);
        if (plain == long.class || plain == Long.class || plain == int.class) return whole(node, plain, at);
        if (plain.isEnum()) return choice(node, plain, at);
        if (plain.isRecord() && Leaves.of(plain).isEmpty())
            return object(node, plain.asSubclass(Record.class), at, Map.of());
        return text(node, plain, at);
    }

    private @Nullable Record object(JsonNode node, Class<? extends Record> type, String at, Map<String, ?> given) {
        if (!node.isObject()) return wrongKind(node, "{}", at);
        var form = Form.of(type);
        var values = new @Nullable Object[form.fields().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = component(node, form.fields().get(i), at, given);
            whole &= values[i] != null;
        }
        whole &= knowsAll(node, type, at, given);
        return whole ? built(type, values, at) : null;
    }

    private @Nullable Object component(JsonNode node, Form.Field field, String at, Map<String, ?> given) {
        var name = field.name();
        if (given.containsKey(name)) return given.get(name);
        var child = node.get(name);
        if (child != null && !child.isNull()) return value(child, field.type(), at + "/" + name);
        var left = leftOut(field.component());
        if (left == null) faults.add(Fault.of(at + "/" + name, "body.missing"));
        return left;
    }

    /** What stands for a field that was left out; nothing where it is needed. */
    private static @Nullable Object leftOut(RecordComponent component) {
        var type = component.getType();
        if (type == Optional.class) return Optional.empty();
        if (type == List.class) return List.of();
        if (type == boolean.class) return false;
        if (type == Provenance.class) return Provenance.act();
        if (type == PartyKind.class) return PartyKind.UNKNOWN;
        if (type == LicenceScope.class) return LicenceScope.WHOLE;
        if (type == SecuredClaim.class) return SecuredClaim.UNSTATED;
        return null;
    }

    private boolean knowsAll(JsonNode node, Class<? extends Record> type, String at, Map<String, ?> given) {
        var form = Form.of(type);
        boolean knowsAll = true;
        for (var name : node.propertyNames()) {
            if ((form.has(name) && !given.containsKey(name))
                    || (name.equals(EVENT_TYPE) && AssetEvent.class.isAssignableFrom(type))) continue;
            knowsAll = false;
            var known = form.fields().stream()
                    .map(Form.Field::name)
                    .filter(each -> !given.containsKey(each))
                    .collect(Collectors.joining(", "));
            faults.add(Fault.of(at + "/" + escaped(name), "body.unknown-field", known));
        }
        return knowsAll;
    }

    private @Nullable Record built(Class<? extends Record> type, @Nullable Object[] values, String at) {
        try {
            return (Record) Form.of(type).constructor().newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof IllegalArgumentException refused) return refused(refused, at);
            throw new IllegalStateException("cannot build " + type, thrown);
        } catch (ReflectiveOperationException unbuildable) {
            throw new IllegalStateException("cannot build " + type, unbuildable);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, whatever was wanted
    private <T> @Nullable T refused(IllegalArgumentException refused, String at) {
        faults.add(
                refused instanceof Malformed malformed
                        ? Fault.of(at, malformed)
                        : Fault.of(at, "body.value", String.valueOf(refused.getMessage())));
        return null;
    }

    private @Nullable List<Object> list(JsonNode node, Type member, String at) {
        if (!node.isArray()) return wrongKind(node, "[]", at);
        if (node.size() > MOST_MEMBERS) {
            faults.add(Fault.of(at, "body.too-many", node.size(), MOST_MEMBERS));
            return null;
        }
        var members = new ArrayList<Object>(node.size());
        for (int i = 0; i < node.size(); i++) {
            var read = value(node.get(i), member, at + "/" + i);
            if (read != null) members.add(read);
        }
        return members.size() == node.size() ? members : null;
    }

    private @Nullable Object text(JsonNode node, Class<?> type, String at) {
        var leaf = Leaves.of(type).orElseThrow(() -> new IllegalStateException("no way to read " + type));
        if (!node.isString()) return wrongKind(node, "\"...\"", at);
        var text = node.stringValue();
        try {
            return leaf.read().apply(text);
        } catch (Leaves.NotOfForm notOfForm) {
            faults.add(Fault.of(at, notOfForm.reason(), text));
            return null;
        } catch (IllegalArgumentException refused) {
            return refused(refused, at);
        }
    }

    private @Nullable Object choice(JsonNode node, Class<?> type, String at) {
        if (!node.isString()) return wrongKind(node, "\"...\"", at);
        var wanted = node.stringValue().strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(wanted)) return constant;
        faults.add(Fault.of(
                at,
                "body.choice",
                node.stringValue(),
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", "))));
        return null;
    }

    private @Nullable Object truth(JsonNode node, String at) {
        return node.isBoolean() ? (Object) node.booleanValue() : wrongKind(node, "true, false", at);
    }

    private @Nullable Object whole(JsonNode node, Class<?> type, String at) {
        if (!node.isIntegralNumber()) return wrongKind(node, "0", at);
        boolean fits = type == int.class ? node.canConvertToInt() : node.canConvertToLong();
        if (!fits || node.longValue() < 0) {
            faults.add(Fault.of(at, "body.whole-number", node.toString()));
            return null;
        }
        if (type == int.class) return node.intValue();
        return node.longValue();
    }

    /** An event says by its type which record it is. */
    private @Nullable Object event(JsonNode node, String at) {
        if (!node.isObject()) return wrongKind(node, "{}", at);
        var named = node.path(EVENT_TYPE).asString("");
        var type = EVENTS.get(named);
        if (type != null) return object(node, type, at, givenToEvents);
        faults.add(Fault.of(at + "/" + EVENT_TYPE, "body.type", named));
        return null;
    }

    /** A party is a name alone, or an object with what else is known. */
    private @Nullable Object party(JsonNode node, String at) {
        if (!node.isString()) return object(node, Party.class, at, Map.of());
        try {
            return Party.named(node.stringValue());
        } catch (Malformed malformed) {
            return refused(malformed, at);
        }
    }

    /** 权利人. Holders are a list of {holder, share}; without any share they are presumed equal. */
    private @Nullable Object holders(JsonNode node, String at) {
        if (!node.isArray()) return wrongKind(node, "[]", at);
        var parties = new ArrayList<HolderForm>();
        for (int i = 0; i < node.size(); i++)
            if (object(node.get(i), HolderForm.class, at + "/" + i, Map.of()) instanceof HolderForm holder)
                parties.add(holder);
        if (parties.size() != node.size()) return null;
        var unstated = new ArrayList<Integer>();
        for (int i = 0; i < parties.size(); i++) if (parties.get(i).share().isEmpty()) unstated.add(i);
        try {
            if (unstated.size() == parties.size())
                return Holders.unstated(parties.stream().map(HolderForm::holder).toList());
            for (int i : unstated) faults.add(Fault.of(at + "/" + i + "/share", "body.missing"));
            if (!unstated.isEmpty()) return null;
            return Holders.of(parties.stream()
                    .map(form -> new Holding(form.holder(), form.share().orElseThrow()))
                    .toList());
        } catch (Malformed malformed) {
            return refused(malformed, at);
        }
    }

    /** 依据. What an act rests on; where a fact was read is never taken from this field. */
    private @Nullable Object provenance(JsonNode node, String at) {
        return object(node, BasisForm.class, at, Map.of()) instanceof BasisForm basis
                ? new Provenance(Optional.empty(), basis.officeNumber(), basis.documents(), basis.note())
                : null;
    }

    /** 权利人栏. As a body writes one holder. */
    public record HolderForm(Party holder, Optional<ipledger.party.Share> share) {}

    /** 依据栏. As a body writes what an act rests on. */
    public record BasisForm(Optional<String> officeNumber, List<Document> documents, Optional<String> note) {}

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, whatever was wanted
    private <T> @Nullable T wrongKind(JsonNode node, String wanted, String at) {
        faults.add(Fault.of(
                at, "body.wrong-kind", wanted, node.getNodeType().name().toLowerCase(Locale.ROOT)));
        return null;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** True where a body need not state the component. */
    public static boolean mayBeLeftOut(RecordComponent component) {
        return leftOut(component) != null;
    }
}
