/**
 * 事件. The facts of record, one sealed file per chapter of the law; read {@link ipledger.event.AssetEvent} first.
 */
@NullMarked
package ipledger.event;

import org.jspecify.annotations.NullMarked;
