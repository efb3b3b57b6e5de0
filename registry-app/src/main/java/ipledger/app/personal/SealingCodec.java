package ipledger.app.personal;

import ipledger.app.ledger.codec.EncodedEvent;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.app.personal.SealedPersonalData.Part;
import ipledger.ledger.Octets;
import ipledger.ledger.Salt;
import ipledger.ledger.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 封存编码. Seals the personal data of events on their way into the ledger, each part under the key of the person whom they
 * are about. On the way out they are withheld: no aggregate, rule or read model ever sees them, so that there is one
 * place to erase and nothing hangs on what may be erased. {@link #open} alone shows them.
 */
public final class SealingCodec implements PayloadCodec {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte COMMITMENT_TAG = 0x13;
    private static final String CONTEXT = "ipledger/personal/v1 ";
    private static final String IDENTITY_DOCUMENT = "identityDocument";

    private final PayloadCodec events;
    private final PersonKeys keys;
    private final IntFunction<byte[]> random;
    private final Aead aead;

    /** @param random bytes that nobody can foresee, as many as asked for */
    public SealingCodec(PayloadCodec events, PersonKeys keys, IntFunction<byte[]> random) {
        this.events = events;
        this.keys = keys;
        this.random = random;
        this.aead = new Aead(random);
    }

    /**
     * 已启封的部分. Personal data at one place of an entry.
     *
     * @param data absent once the person's key was destroyed
     */
    public record Opened(String pointer, UUID person, Optional<Disclosed> data) {}

    /** 启封内容. The data, and the salt with which anybody can check them against the part's commitment. */
    public record Disclosed(JsonNode data, String salt) {}

    private record Plain(String pointer, Octets mark, Octets data) {}

    @Override
    public EncodedEvent encode(Object event) {
        return encodeAll(List.of(event)).getFirst();
    }

    @Override
    public List<EncodedEvent> encodeAll(List<?> all) {
        return encodeAll(all, () -> {});
    }

    @Override
    public List<EncodedEvent> encodeAll(List<?> all, Runnable beforeKeys) {
        var encoded = events.encodeAll(all);
        var plain = encoded.stream().map(this::parts).toList();
        var marks = new HashSet<Octets>();
        plain.forEach(parts -> parts.forEach(part -> marks.add(part.mark())));
        if (marks.isEmpty()) {
            return encoded;
        }
        beforeKeys.run();
        var obtained = keys.obtain(marks);
        var sealed = new ArrayList<EncodedEvent>(encoded.size());
        for (int i = 0; i < encoded.size(); i++) {
            var each = encoded.get(i);
            sealed.add(new EncodedEvent(each.type(), each.facts(), sealed(plain.get(i), obtained)));
        }
        return sealed;
    }

    private Optional<Octets> sealed(List<Plain> parts, Map<Octets, PersonKeys.PersonKey> obtained) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SealedPersonalData(parts.stream()
                        .map(part -> {
                            PersonKeys.@Nullable PersonKey key = obtained.get(part.mark());
                            if (key == null) {
                                throw new IllegalStateException("a key that was made a moment ago is gone");
                            }
                            var salt = random.apply(Salt.LENGTH_BYTES);
                            return new Part(
                                    part.pointer(),
                                    key.person(),
                                    commitment(salt, part.data().toBytes()),
                                    Octets.copyOf(aead.seal(
                                            key.key(),
                                            context(key.person(), part.pointer()),
                                            concatenated(salt, part.data().toBytes()))));
                        })
                        .toList())
                .toBytes());
    }

    private List<Plain> parts(EncodedEvent encoded) {
        if (encoded.personal().isEmpty()) {
            return List.of();
        }
        var facts = JSON.readTree(encoded.facts().toBytes());
        var beside = facts.path("asset")
                .asString(facts.path("assets")
                        .path(0)
                        .asString(facts.path("dealing").asString("")));
        return JSON.readTree(encoded.personal().get().toBytes()).properties().stream()
                .map(property -> new Plain(
                        property.getKey(),
                        keys.mark(personOf(property.getValue(), beside, facts, property.getKey())),
                        Octets.copyOf(JSON.writeValueAsBytes(property.getValue()))))
                .toList();
    }

    private static Person personOf(JsonNode data, String beside, JsonNode facts, String pointer) {
        if (data.has(IDENTITY_DOCUMENT)) {
            return new Person.Documented(data.path(IDENTITY_DOCUMENT).asString(""));
        }
        var party = facts.at(pointer.substring(0, pointer.lastIndexOf('/')));
        return new Person.Named(beside, party.path("name").asString(""));
    }

    @Override
    public Object decode(EncodedEvent stored) {
        return events.decode(new EncodedEvent(stored.type(), stored.facts(), Optional.empty()));
    }

    /** The personal data of an entry, part by part, as far as their keys are still there. */
    public List<Opened> open(Octets personal) {
        var sealed = SealedPersonalData.parse(personal);
        var found = keys.find(sealed.parts().stream().map(Part::person).collect(Collectors.toSet()));
        return sealed.parts().stream()
                .map(part -> new Opened(
                        part.pointer(),
                        part.person(),
                        Optional.ofNullable(found.get(part.person())).map(key -> disclosed(part, key))))
                .toList();
    }

    private Disclosed disclosed(Part part, Octets key) {
        var plain = aead.open(
                        key,
                        context(part.person(), part.pointer()),
                        part.sealed().toBytes())
                .filter(opened -> opened.length > Salt.LENGTH_BYTES)
                .orElseThrow(() -> new IllegalArgumentException("sealed personal data do not open with their key"));
        var salt = Arrays.copyOf(plain, Salt.LENGTH_BYTES);
        var data = Arrays.copyOfRange(plain, Salt.LENGTH_BYTES, plain.length);
        if (!commitment(salt, data).equals(part.commitment())) {
            throw new IllegalArgumentException("sealed personal data are not those that were committed to");
        }
        return new Disclosed(JSON.readTree(data), Octets.copyOf(salt).toString());
    }

    private static String context(UUID person, String pointer) {
        return CONTEXT + person + " " + pointer;
    }

    private static Octets commitment(byte[] salt, byte[] data) {
        return Octets.copyOf(Sha256.of(COMMITMENT_TAG, salt, data));
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
