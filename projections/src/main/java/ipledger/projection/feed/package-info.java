/**
 * 读模型的供给. How every read model is filled, exactly once, and rebuilt; read {@link ipledger.projection.feed.Feed} first.
 */
@NullMarked
package ipledger.projection.feed;

import org.jspecify.annotations.NullMarked;
