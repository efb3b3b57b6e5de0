package ipledger.app.personal;

import ipledger.ledger.Base64Text;
import ipledger.ledger.Octets;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 已封存个人信息. The personal data of one entry as the ledger keeps them: a JSON object from JSON pointers into the facts to
 * sealed parts (ops/docs/ledger-format.md section 2). It tells nothing without a key.
 */
public record SealedPersonalData(List<Part> parts) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String PERSON = "person";
    private static final String COMMITMENT = "commitment";
    private static final String SEALED = "sealed";
    private static final int PROPERTIES = 3;

    /**
     * 封存件. What stands at one place of the facts.
     *
     * @param person under whose key it is sealed
     * @param commitment SHA-256(0x13 || salt || data), so that who is shown salt and data can check them
     * @param sealed nonce, ciphertext and tag over salt and data
     */
    public record Part(String pointer, UUID person, Octets commitment, Octets sealed) {}

    public SealedPersonalData {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no personal data are absent, not empty");
        }
    }

    public Octets toBytes() {
        var object = JSON.createObjectNode();
        for (var part : parts) {
            object.putObject(part.pointer())
                    .put(PERSON, part.person().toString())
                    .put(COMMITMENT, part.commitment().toString())
                    .put(SEALED, Base64Text.write(part.sealed().toBytes()));
        }
        return Octets.copyOf(JSON.writeValueAsBytes(object));
    }

    /** Reads what {@link #toBytes} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static SealedPersonalData parse(Octets stored) {
        try {
            if (!(JSON.readTree(new ByteArrayInputStream(stored.toBytes())) instanceof ObjectNode object)) {
                throw new IllegalArgumentException("sealed personal data are a JSON object");
            }
            var parts = new ArrayList<Part>();
            for (var property : object.properties()) {
                var node = property.getValue();
                if (node.size() != PROPERTIES) {
                    throw new IllegalArgumentException("not a sealed part at " + property.getKey());
                }
                parts.add(new Part(
                        property.getKey(),
                        UUID.fromString(node.path(PERSON).asString("")),
                        Octets.of(node.path(COMMITMENT).asString("")),
                        Octets.copyOf(Base64Text.read(node.path(SEALED).asString("")))));
            }
            return new SealedPersonalData(parts);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("sealed personal data that are not JSON", malformed);
        }
    }
}
