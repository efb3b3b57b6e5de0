package ipledger.ledger.note;

import ipledger.ledger.Octets;

/** 验签. The algorithms themselves, which are none of the law's. */
@FunctionalInterface
public interface SignatureCheck {
    /**
     * Whether {@code signature} over {@code message} is by the owner of {@code publicKey}. Must answer false, and not
     * throw, for a key or a signature that is none.
     */
    boolean holds(SignatureKind kind, Octets publicKey, byte[] message, byte[] signature);
}
