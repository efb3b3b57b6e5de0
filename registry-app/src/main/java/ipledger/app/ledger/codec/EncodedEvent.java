package ipledger.app.ledger.codec;

import ipledger.ledger.EventType;
import ipledger.ledger.Octets;
import java.util.Optional;

/**
 * 已编码事件. An event as bytes.
 *
 * @param facts UTF-8 JSON without personal data
 * @param personal UTF-8 JSON from JSON pointers into the facts to personal data; absent when there are none
 */
public record EncodedEvent(EventType type, Octets facts, Optional<Octets> personal) {}
