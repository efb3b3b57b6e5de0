package ipledger.app.rest.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import ipledger.app.rest.body.BodyReader;
import ipledger.app.rest.body.Leaves;
import ipledger.event.AssetEvent;
import ipledger.event.Provenance;
import ipledger.party.Holders;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 请求体说明. Describes a record as {@link BodyReader} reads it: the same components, the same ones that may be left out. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the library speaks in raw schemas
final class BodySchemas {
    private static final String REFERENCE = "#/components/schemas/";

    private final Components components;

    BodySchemas(Components components) {
        this.components = components;
    }

    /** The description of a body, without what the path says. */
    Schema<?> body(Class<?> type, Set<String> inPath) {
        if (!type.isRecord()) return new Schema<>().type("object");
        return of(type, inPath);
    }

    private Schema<?> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            var inner = schema(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Optional.class
                    ? inner
                    : new Schema<>().type("array").items(inner);
        }
        var plain = (Class<?>) type;
        var leaf = Leaves.of(plain);
        if (leaf.isPresent())
            return new Schema<>()
                    .type(leaf.get().type())
                    .format(leaf.get().format())
                    .example(leaf.get().example());
        if (plain == boolean.class || plain == Boolean.class) return new Schema<>().type("boolean");
        if (plain == long.class || plain == Long.class || plain == int.class) return new Schema<>().type("integer");
        if (plain.isEnum()) return choice(plain);
        if (plain == AssetEvent.class) return new Schema<>().type("object").description("ops/docs/events.md");
        if (plain == Holders.class) return new Schema<>().type("array").items(schema(BodyReader.HolderForm.class));
        if (plain == Provenance.class) return schema(BodyReader.BasisForm.class);
        return reference(plain);
    }

    private static Schema<?> choice(Class<?> type) {
        var choice = new Schema<String>().type("string");
        Arrays.stream(type.getEnumConstants()).forEach(one -> choice.addEnumItemObject(((Enum<?>) one).name()));
        return choice;
    }

    private Schema<?> reference(Class<?> type) {
        var name = type.getSimpleName();
        if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            components.addSchemas(name, new Schema<>()); // holds the place, should the record hold itself
            components.addSchemas(name, of(type, Set.of()));
        }
        return new Schema<>().$ref(REFERENCE + name);
    }

    private Schema<?> of(Class<?> type, Set<String> left) {
        var object = new Schema<>().type("object");
        object.setAdditionalProperties(false);
        var described = Arrays.stream(type.getRecordComponents())
                .filter(component -> !left.contains(component.getName()))
                .toList();
        for (var component : described) object.addProperty(component.getName(), schema(component.getGenericType()));
        var needed = described.stream()
                .filter(component -> !BodyReader.mayBeLeftOut(component))
                .map(RecordComponent::getName)
                .toList();
        if (!needed.isEmpty()) object.setRequired(List.copyOf(needed));
        return object;
    }
}
