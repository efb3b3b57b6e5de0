package ipledger.app.ledger.codec;

import ipledger.approval.Acts;
import ipledger.event.ApprovalEvent.ActProposed;
import ipledger.event.ApprovalEvent.Withheld;
import ipledger.event.RegisterEvent;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import ipledger.party.PersonalData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * 业务编码. An act as it stands in a proposal: JSON text as {@link EventCodec} writes it, the personal data kept apart. The text
 * is readable for ever; only an open proposal has to be made an act again.
 */
public final class ActCodec {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventCodec codec = EventCodec.ofActs(Acts.all(), List.of(RegisterEvent.class));

    /** 已编码业务. */
    public record EncodedAct(String name, String content, List<Withheld> withheld) {
        public EncodedAct {
            withheld = List.copyOf(withheld);
        }
    }

    public EncodedAct encode(Record act) {
        var encoded = codec.encode(act);
        return new EncodedAct(
                encoded.type().toString(),
                new String(encoded.facts().toBytes(), StandardCharsets.UTF_8),
                encoded.personal()
                        .map(personal -> withheld(JSON.readTree(encoded.facts().toBytes()), personal))
                        .orElse(List.of()));
    }

    /**
     * The act that was proposed.
     *
     * @param withheld the personal data of its content, by their places in it, as far as they are not erased
     * @throws Unreadable where today's program knows no such act
     */
    public Record decode(ActProposed proposed, Map<String, JsonNode> withheld) {
        var personal = JsonNodeFactory.instance.objectNode();
        withheld.forEach(personal::set);
        return (Record) codec.decode(new EncodedEvent(
                EventType.of(proposed.act()),
                Octets.copyOf(proposed.content().getBytes(StandardCharsets.UTF_8)),
                personal.isEmpty() ? Optional.empty() : Optional.of(Octets.copyOf(JSON.writeValueAsBytes(personal)))));
    }

    private static List<Withheld> withheld(JsonNode content, Octets personal) {
        var withheld = new ArrayList<Withheld>();
        for (var property :
                JSON.readTree(new ByteArrayInputStream(personal.toBytes())).properties()) {
            var at = property.getKey();
            var party = content.at(at.substring(0, at.lastIndexOf('/')));
            withheld.add(new Withheld(at, party.path("name").asString(""), Optional.of(data(property.getValue()))));
        }
        return withheld;
    }

    private static PersonalData data(JsonNode object) {
        return new PersonalData(
                object.path("identityDocument").asStringOpt(),
                object.path("address").asStringOpt(),
                object.path("phone").asStringOpt());
    }
}
