/**
 * 事件编码. Events as the JSON that the ledger keeps, and back. Read {@link ipledger.app.ledger.codec.EventCodec} first.
 */
@NullMarked
package ipledger.app.ledger.codec;

import org.jspecify.annotations.NullMarked;
