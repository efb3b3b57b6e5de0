package ipledger.app.ledger.codec;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import ipledger.party.PersonalData;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** 事件模式. The JSON Schema of the facts of an event, made from its record: what another program must be able to read. */
final class EventSchemas {
    private final SchemaGenerator generator;

    EventSchemas() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forTypesInGeneral().withCustomDefinitionProvider(EventSchemas::asText);
        builder.forFields()
                .withIgnoreCheck(
                        field -> Modifier.isStatic(field.getRawMember().getModifiers()) || isPersonal(field.getType()))
                .withRequiredCheck(field -> !field.getType().isInstanceOf(Optional.class))
                .withNullableCheck(field -> false)
                .withTargetTypeOverridesResolver(field -> field.getType().isInstanceOf(Optional.class)
                        ? field.getType().getTypeParameters()
                        : null);
        generator = new SchemaGenerator(builder.build());
    }

    ObjectNode of(String name, Class<?> event) {
        var schema = generator.generateSchema(event);
        var titled = schema.objectNode();
        titled.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        titled.put("title", name);
        titled.setAll(schema);
        return titled;
    }

    private static boolean isPersonal(ResolvedType type) {
        return type.isInstanceOf(PersonalData.class)
                || type.getTypeParameters().stream().anyMatch(EventSchemas::isPersonal);
    }

    /** Identifiers, dates and constants stand as text. */
    private static @Nullable CustomDefinition asText(ResolvedType type, SchemaGenerationContext context) {
        var erased = type.getErasedType();
        if (erased.isEnum()) {
            var constants = context.getGeneratorConfig().createObjectNode().put("type", "string");
            var names = constants.putArray("enum");
            Arrays.stream(erased.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .forEach(names::add);
            return new CustomDefinition(constants, true);
        }
        boolean isDate = erased == LocalDate.class;
        if (!isDate && !hasTextForm(erased)) return null;
        var text = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (isDate) text.put("format", "date");
        return new CustomDefinition(text, true);
    }

    private static boolean hasTextForm(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("of")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }
}
