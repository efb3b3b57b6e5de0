package ipledger.projection.feed;

/** 停更资产数. How many assets a read model does not follow; none is what should be. */
public final class ParkedAssets {
    private final Snapshot snapshot;

    public ParkedAssets(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public long in(ReadModel model) {
        return snapshot.of(model, view -> view.tables().parked());
    }
}
