/**
 * 应通知的读模型. What of all assets somebody is still to be told; read {@link ipledger.projection.notice.NoticesProjection}
 * first.
 */
@NullMarked
package ipledger.projection.notice;

import org.jspecify.annotations.NullMarked;
