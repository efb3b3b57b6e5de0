package ipledger.app.ledger.axon;

import ipledger.app.ledger.RequestKey;
import ipledger.ledger.Octets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * 操作来源. Who does something, in which role, through which door, and by what key they call the request. It is recorded
 * with every event.
 */
public record CommandOrigin(String who, String role, String channel, Optional<Idempotency> idempotency) {
    public static final String WHO = "who";
    public static final String ROLE = "role";
    public static final String CHANNEL = "channel";
    public static final String COMMAND = "commandId";
    public static final String KEY = "idempotencyKey";
    public static final String REQUEST_HASH = "requestHash";

    /** 幂等. The caller's key for the request and SHA-256 over the request. */
    public record Idempotency(String key, Octets requestHash) {}

    public static CommandOrigin of(String who, String role, String channel) {
        return new CommandOrigin(who, role, channel, Optional.empty());
    }

    public CommandOrigin withKey(String key, Octets requestHash) {
        return new CommandOrigin(who, role, channel, Optional.of(new Idempotency(key, requestHash)));
    }

    Optional<RequestKey> requestKey() {
        return idempotency.map(given -> new RequestKey(who, given.key(), given.requestHash()));
    }

    MetaData toMetaData() {
        var metadata = new HashMap<String, Object>(Map.of(WHO, who, ROLE, role, CHANNEL, channel));
        idempotency.ifPresent(given -> {
            metadata.put(KEY, given.key());
            metadata.put(REQUEST_HASH, given.requestHash().toString());
        });
        return MetaData.from(metadata);
    }

    /** The request key that stands in the metadata of an event, if any. */
    static Optional<RequestKey> requestKeyOf(MetaData metadata) {
        if (metadata.get(KEY) instanceof String key
                && metadata.get(REQUEST_HASH) instanceof String hash
                && metadata.get(WHO) instanceof String who) {
            return Optional.of(new RequestKey(who, key, Octets.of(hash)));
        }
        return Optional.empty();
    }

    /** 来源传递. Hands a command's origin and id on to the events that it leads to, and nothing else. */
    public static final class Correlation implements CorrelationDataProvider {
        @Override
        public Map<String, ?> correlationDataFor(Message<?> command) {
            var handedOn = new HashMap<String, Object>();
            for (var name : new String[] {WHO, ROLE, CHANNEL, KEY, REQUEST_HASH}) {
                if (command.getMetaData().get(name) instanceof String value) {
                    handedOn.put(name, value);
                }
            }
            handedOn.put(COMMAND, command.getIdentifier());
            return handedOn;
        }
    }
}
