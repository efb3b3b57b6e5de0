package ipledger.dealing;

import ipledger.identifier.AssetNumber;

/** 版本已变. The asset has moved on since the caller looked: {@code If-Match} named an older state. */
public final class StaleView extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient AssetNumber asset;
    private final long seen;
    private final long current;

    public StaleView(AssetNumber asset, long seen, long current) {
        super(asset + " was seen with " + seen + " entries and has " + current);
        this.asset = asset;
        this.seen = seen;
        this.current = current;
    }

    public AssetNumber asset() {
        return asset;
    }

    /** How many entries the caller's view had. */
    public long seen() {
        return seen;
    }

    /** How many there are. */
    public long current() {
        return current;
    }
}
