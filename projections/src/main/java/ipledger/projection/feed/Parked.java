package ipledger.projection.feed;

import ipledger.identifier.AssetNumber;

/**
 * 停更资产. An asset that a read model could not take; it is answered as unknown since {@code position} until a rebuild.
 *
 * @param position the first position that could not be taken
 * @param error why, for the operator
 */
public record Parked(AssetNumber asset, long position, String error) {}
