package ipledger.app.ledger.codec;

import ipledger.ledger.Octets;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 元数据编码. Metadata as one JSON object: names in order, values texts, whole numbers or truth values, never null. */
public final class MetadataCodec {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MetadataCodec() {}

    public static Octets encode(Map<String, ?> metadata) {
        var object = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(metadata).forEach((name, value) -> {
            switch (value) {
                case String text -> object.put(name, text);
                case Long whole -> object.put(name, whole);
                case Integer whole -> object.put(name, whole.longValue());
                case Boolean truth -> object.put(name, truth);
                default ->
                    throw new IllegalArgumentException("The metadata '" + name + "' is a "
                            + value.getClass().getName() + ": not a text, whole number or truth value");
            }
        });
        return Octets.copyOf(JSON.writeValueAsBytes(object));
    }

    public static Map<String, Object> decode(Octets stored) {
        try {
            if (JSON.readTree(new ByteArrayInputStream(stored.toBytes())) instanceof ObjectNode object) {
                var metadata = new LinkedHashMap<String, Object>();
                for (var property : object.properties()) {
                    var node = property.getValue();
                    if (node.isString()) {
                        metadata.put(property.getKey(), node.stringValue());
                    } else if (node.isBoolean()) {
                        metadata.put(property.getKey(), node.booleanValue());
                    } else if (node.isIntegralNumber() && node.canConvertToLong()) {
                        metadata.put(property.getKey(), node.longValue());
                    } else {
                        throw new IllegalArgumentException("The metadata '" + property.getKey() + "' are unreadable");
                    }
                }
                return metadata;
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("The metadata are not JSON", malformed);
        }
        throw new IllegalArgumentException("The metadata are not a JSON object");
    }
}
