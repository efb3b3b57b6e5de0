package ipledger.dealing;

import ipledger.identifier.AssetNumber;

/** 未登记的资产. An act names an asset that this register does not know. */
public final class UnknownAsset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient AssetNumber asset;

    public UnknownAsset(AssetNumber asset) {
        super("not in this register: " + asset);
        this.asset = asset;
    }

    public AssetNumber asset() {
        return asset;
    }
}
