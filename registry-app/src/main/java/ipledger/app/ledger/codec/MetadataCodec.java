package ipledger.app.ledger.codec;

import ipledger.ledger.Octets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** 元数据编码. Metadata as one JSON object: names in order, values texts, whole numbers or truth values, never null. */
public final class MetadataCodec {
    private MetadataCodec() {}

    public static Octets encode(Map<String, ?> metadata) {
        return Tokens.written(out -> {
            out.writeStartObject();
            new TreeMap<>(metadata).forEach((name, value) -> {
                switch (value) {
                    case String text -> out.writeStringProperty(name, text);
                    case Long whole -> out.writeNumberProperty(name, whole.longValue());
                    case Integer whole -> out.writeNumberProperty(name, whole.longValue());
                    case Boolean truth -> out.writeBooleanProperty(name, truth);
                    default ->
                        throw new IllegalArgumentException("The metadata '" + name + "' is a "
                                + value.getClass().getName() + ": not a text, whole number or truth value");
                }
            });
            out.writeEndObject();
        });
    }

    public static Map<String, Object> decode(Octets stored) {
        try (var json = Tokens.of(stored)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("The metadata are not a JSON object");
            }
            var metadata = new LinkedHashMap<String, Object>();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                metadata.put(name, value(name, json));
            }
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("Something follows the metadata");
            }
            return metadata;
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("The metadata are not JSON", malformed);
        }
    }

    private static Object value(String name, JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> throw new IllegalArgumentException("The metadata '" + name + "' are unreadable");
        };
    }
}
