package ipledger.app.ledger.codec;

/** 载荷编码. Turns what is recorded into bytes and back: {@code decode(encode(event))} equals {@code event}. */
public interface PayloadCodec {
    EncodedEvent encode(Object event);

    Object decode(EncodedEvent stored);
}
