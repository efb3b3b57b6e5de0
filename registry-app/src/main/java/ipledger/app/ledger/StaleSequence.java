package ipledger.app.ledger;

import ipledger.ledger.StreamId;

/** 并发冲突. The stream has moved on (or never came so far) since the events were decided: load it and decide again. */
public final class StaleSequence extends RuntimeException {
    private final StreamId stream;
    private final long sequence;

    StaleSequence(StreamId stream, long sequence, long next) {
        super("Sequence " + sequence + " of stream " + stream + " was expected to be next; next is " + next);
        this.stream = stream;
        this.sequence = sequence;
    }

    public StreamId stream() {
        return stream;
    }

    public long sequence() {
        return sequence;
    }
}
