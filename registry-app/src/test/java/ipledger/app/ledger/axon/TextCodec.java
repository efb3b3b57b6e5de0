package ipledger.app.ledger.axon;

import ipledger.app.ledger.codec.EncodedEvent;
import ipledger.app.ledger.codec.PayloadCodec;
import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 文本编码. Axon's suite records plain texts. */
final class TextCodec implements PayloadCodec {
    private static final EventType TEXT = EventType.of("text.v1");

    @Override
    public EncodedEvent encode(Object event) {
        return new EncodedEvent(
                TEXT, Octets.copyOf(((String) event).getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    @Override
    public Object decode(EncodedEvent stored) {
        return new String(stored.facts().toBytes(), StandardCharsets.UTF_8);
    }
}
