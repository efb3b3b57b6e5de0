/**
 * 规划与考核. What the officials put on record; read {@link ipledger.programme.PublishFigure} first.
 */
@NullMarked
package ipledger.programme;

import org.jspecify.annotations.NullMarked;
