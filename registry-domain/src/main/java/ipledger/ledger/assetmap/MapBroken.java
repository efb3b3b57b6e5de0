package ipledger.ledger.assetmap;

/** 映射受损. A page of the map is not the one that the map's root binds, or it is missing. */
public final class MapBroken extends RuntimeException {
    MapBroken(PagePath path, String reason) {
        super("The asset map is broken at page '" + path.nibbles() + "': " + reason);
    }
}
