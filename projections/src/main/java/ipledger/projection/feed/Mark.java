package ipledger.projection.feed;

import java.time.Instant;

/**
 * 登记状态标记. Which entries of an asset a row reflects.
 *
 * @param entries how many, which is the version that a writer states as {@code If-Match}
 * @param position the ledger position of the last of them
 * @param recordedAt when that one was recorded
 */
public record Mark(long entries, long position, Instant recordedAt) {}
